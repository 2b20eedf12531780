package vn.kycuong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kycuong.law.Period;
import vn.kycuong.record.ComplaintBuilder;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.DossierBuilder;
import vn.kycuong.record.MeetingBuilder;
import vn.kycuong.record.Moment;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.TaskBuilder;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.Topic;
import vn.kycuong.record.Words.UnitKind;

/** Units for the toy pack. */
final class ToyUnits {

    static final Period SPRING = Period.between("2024-03-01", "2024-05-31");

    private ToyUnits() {}

    /** A unit with a head, one officer who has answered so many letters late, and nothing else. */
    static UnitRecords late(String unitId, int letters) {
        return of(unitId, rows(unitId, letters));
    }

    /** A unit of these rows, where every register is supplied. */
    static UnitRecords of(String unitId, List<Recorded> rows) {
        return UnitRecords.of(unit(unitId))
                .add(rows.toArray(Recorded[]::new))
                .complete(RecordFile.values())
                .build();
    }

    static List<Recorded> rows(String unitId, int letters) {
        List<Recorded> rows = new ArrayList<>();
        rows.add(officer("H-" + unitId, unitId, Post.HEAD));
        rows.add(officer("CB-" + unitId, unitId, Post.NONE));
        rows.add(MeetingBuilder.builder()
                .id("HOP-" + unitId)
                .unitId(unitId)
                .heldOn(LocalDate.parse("2024-03-05"))
                .build());
        for (int i = 1; i <= letters; i++) {
            rows.add(letter("HS-" + unitId + "-" + i, unitId, LocalDate.parse("2024-04-01")));
        }
        return rows;
    }

    /** Rows of every kind that the toy pack measures. */
    static List<Recorded> busy(String unitId) {
        List<Recorded> rows = rows(unitId, 5);
        for (int i = 1; i <= 3; i++) {
            rows.add(ComplaintBuilder.builder()
                    .id("PA-" + i)
                    .unitId(unitId)
                    .dossierId("HS-" + unitId + "-" + i)
                    .receivedOn(LocalDate.of(2024, 4, i))
                    .topic(Topic.LATE)
                    .verified(i != 2)
                    .build());
            rows.add(TaskBuilder.builder()
                    .id("NV-" + i)
                    .kind(TaskKind.TASK)
                    .unitId(unitId)
                    .officerId("CB-" + unitId)
                    .dueOn(LocalDate.of(2024, 4, i))
                    .finishedOn(LocalDate.of(2024, 4, 2))
                    .build());
        }
        return rows;
    }

    /** A letter that is answered on 15 April 2024. */
    static Dossier letter(String id, String unitId, LocalDate dueOn) {
        return DossierBuilder.builder()
                .id(id)
                .unitId(unitId)
                .officerId("CB-" + unitId)
                .receivedAt(Moment.on(dueOn.minusDays(10)))
                .dueOn(dueOn)
                .finishedOn(LocalDate.parse("2024-04-15"))
                .build();
    }

    static Unit unit(String id) {
        return new Unit(id, "Đơn vị " + id, UnitKind.DEPARTMENT, null, null, null);
    }

    private static Officer officer(String id, String unitId, Post post) {
        return new Officer(
                id, "Nguyễn Văn A", unitId, Category.CIVIL_SERVANT, post, LocalDate.parse("2020-01-01"), null);
    }

    /** Units without end: the officer of the n-th has answered n modulo 6 letters late. */
    static Stream<UnitRecords> endless() {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> late("U" + number, number % 6));
    }
}
