package vn.kycuong.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.record.DossierBuilder;
import vn.kycuong.record.Moment;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/** An intranet that keeps its own records, and asks what Notice 495 recommends for one dossier that came late. */
public final class Intranet {

    private Intranet() {}

    /**
     * Prints what is recommended, with the evidence and the provisions.
     *
     * @param args none
     * @throws InvalidPolicyException if the policy pack on the class path has faults
     */
    public static void main(String[] args) throws InvalidPolicyException {
        print(System.out);
    }

    static void print(PrintStream out) throws InvalidPolicyException {
        // What follows, to the end of the method, stands in the README.
        Unit unit = new Unit("SXD", "Sở Xây dựng", UnitKind.DEPARTMENT, null, null, null);
        Officer officer = new Officer("CB-01", "Nguyễn Văn An", "SXD", Category.CIVIL_SERVANT, Post.NONE, null, true);
        DossierBuilder late = DossierBuilder.builder().id("HS-1").unitId("SXD").officerId("CB-01");
        late.receivedAt(Moment.on(LocalDate.parse("2024-09-04"))).dueOn(LocalDate.parse("2024-09-20"));
        late.finishedOn(LocalDate.parse("2024-10-14")).cause(Cause.OFFICER);
        UnitRecords records = UnitRecords.of(unit).add(officer, late.build()).build();
        Evaluation evaluation = DecisionEngine.bundled().evaluate(records, Period.between("2024-07-01", "2024-12-31"));
        for (SubjectResult subject : evaluation.subjects()) {
            for (Recommendation it : subject.recommendations()) {
                out.println(subject.officerId() + ": " + it.measure().word() + " " + it.basis() + " " + it.evidence());
            }
        }
    }
}
