package vn.kycuong.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.benchmarks.peer.Answer.Figure;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.Post;

/** Plain Java, numbers and all in the code: what the others are measured against. */
final class ByHand implements Peer {

    private static final LocalDate FROM = Population.PERIOD.from();
    private static final LocalDate TO = Population.PERIOD.to();

    private final WorkCalendar calendar = Population.calendar();

    @Override
    public List<Answer> answer(List<UnitRecords> units) {
        List<Answer> answers = new ArrayList<>();
        units.forEach(unit -> new OfUnit(unit).answer(answers));
        return answers;
    }

    private final class OfUnit {

        private final UnitRecords unit;
        private final Map<String, int[]> byOfficer = new HashMap<>();
        private int promised;
        private int prolonged;
        private int late;
        private int missing;

        OfUnit(UnitRecords unit) {
            this.unit = unit;
        }

        void answer(List<Answer> answers) {
            unit.rows(Officer.class).forEach(officer -> byOfficer.put(officer.id(), new int[3]));
            for (Dossier dossier : unit.rows(Dossier.class)) {
                LocalDate finished = dossier.finishedOn();
                if (!dossier.receivedAt().day().isAfter(TO) && (finished == null || !finished.isBefore(FROM))) {
                    int[] counts = requireNonNull(byOfficer.get(dossier.officerId()));
                    count(dossier, finished == null || finished.isAfter(TO) ? null : finished, counts);
                }
            }
            unit.rows(Officer.class).forEach(officer -> answer(officer, answers));
        }

        private void count(Dossier dossier, @Nullable LocalDate finished, int[] counts) {
            if (isMoreThan(1, dossier.supplementRequests())
                    || Boolean.FALSE.equals(dossier.receiptIssued())
                    || (finished != null
                            && dossier.outcome() == Outcome.REFUSED
                            && Boolean.FALSE.equals(dossier.refusalInWriting()))) {
                counts[0]++;
            }
            LocalDate due = dossier.dueOn();
            if (due == null) {
                return;
            }
            int lateDays = calendar.workingDays(due, finished == null ? TO : finished);
            Cause cause = dossier.cause();
            if (cause == Cause.OFFICER
                    && (lateDays >= 10 || (lateDays > 0 && isMoreThan(1, dossier.returnsBetweenUnits())))) {
                counts[1]++;
            }
            if (cause == null || cause == Cause.OFFICER) {
                promised++;
                prolonged += lateDays >= 10 ? 1 : 0;
            }
            if (lateDays > 0 && cause != Cause.SYSTEM && !due.isBefore(FROM) && !due.isAfter(TO)) {
                late++;
                if (!isApologisedFor(dossier, due)) {
                    missing++;
                    counts[2]++;
                }
            }
        }

        private static boolean isMoreThan(int limit, @Nullable Integer number) {
            return number != null && number > limit;
        }

        private static boolean isApologisedFor(Dossier dossier, LocalDate due) {
            LocalDate apology = dossier.apologyOn();
            return apology != null
                    && apology.isBefore(due)
                    && Boolean.TRUE.equals(dossier.apologyReason())
                    && dossier.reappointedOn() != null
                    && !isMoreThan(1, dossier.reappointments());
        }

        private void answer(Officer officer, List<Answer> answers) {
            int[] counts = requireNonNull(byOfficer.get(officer.id()));
            answers.add(count(officer, Figure.FAULTY_INTAKE, counts[0]));
            answers.add(count(officer, Figure.PROLONGED_LATE, counts[1]));
            answers.add(count(officer, Figure.MISSING_APOLOGIES, counts[2]));
            if (officer.post() == Post.HEAD) {
                boolean settled =
                        officer.inPostSince() == null || ChronoUnit.DAYS.between(officer.inPostSince(), TO) >= 90;
                boolean review = settled && promised >= 20 && 100 * prolonged >= 5 * promised;
                answers.add(new Answer(
                        officer.id(), Figure.PROLONGED_LATE_PERCENT, prolonged, promised, review ? "review" : "none"));
                boolean judged = settled && late >= 10;
                String measure = judged && 100 * missing >= 50 * late
                        ? "review"
                        : judged && 100 * missing >= 10 * late ? "reminder" : "none";
                answers.add(new Answer(officer.id(), Figure.MISSING_APOLOGIES_PERCENT, missing, late, measure));
            }
        }

        private static Answer count(Officer officer, Figure figure, int count) {
            return new Answer(officer.id(), figure, count, 0, count >= 3 ? "review" : count >= 1 ? "reminder" : "none");
        }
    }
}
