package vn.kycuong.benchmarks.byhand;

import static vn.kycuong.benchmarks.byhand.Province.column;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.benchmarks.byhand.Province.Excuse;

/** Counts the dossiers of one slice of a file. One for each thread; what they count is added up afterwards. */
final class Counting {

    /** A dossier that counts against a subject, or would if it were not excused. */
    record Case(
            int figure,
            int subject,
            String dossier,
            @Nullable String cause,
            List<String> kinds,
            boolean lacksEvidence) {

        boolean isExcused() {
            return cause != null || !kinds.isEmpty();
        }
    }

    static final int FAULTY = 0;
    static final int PROLONGED = 1;
    static final int MISSING = 2;
    static final int PROLONGED_OF_UNIT = 3;
    static final int MISSING_OF_UNIT = 4;

    final List<Case> cases = new ArrayList<>();
    /** The denominators of each unit, without the excused and with them: promised, promised, late, late. */
    final int[][] sizes;

    private final Province province;
    private final Days days;
    private final int from;
    private final int to;

    Counting(Province province, Days days, int from, int to) {
        this.province = province;
        this.days = days;
        this.from = from;
        this.to = to;
        sizes = new int[province.units.size()][4];
    }

    Counting count(Path file, int slice, int slices) throws IOException {
        Map<String, Integer> columns = Line.columns(file);
        Columns at = new Columns(
                column(columns, "unit_id"),
                column(columns, "officer_id"),
                column(columns, "received_at"),
                column(columns, "due_on"),
                column(columns, "finished_on"),
                column(columns, "outcome"),
                column(columns, "refusal_in_writing"),
                column(columns, "receipt_issued"),
                column(columns, "supplement_requests"),
                column(columns, "returns_between_units"),
                column(columns, "cause"),
                column(columns, "apology_on"),
                column(columns, "apology_reason"),
                column(columns, "reappointed_on"),
                column(columns, "reappointments"));
        long size = Files.size(file);
        new Line().read(file, size * slice / slices, size * (slice + 1) / slices, line -> count(line, at));
        return this;
    }

    private record Columns(
            int unit,
            int officer,
            int received,
            int due,
            int finished,
            int outcome,
            int refusalInWriting,
            int receipt,
            int supplements,
            int returns,
            int cause,
            int apology,
            int apologyReason,
            int reappointed,
            int reappointments) {}

    private void count(Line line, Columns at) {
        int finished = line.day(at.finished());
        boolean open = finished == Line.NO_DAY || finished > to;
        if (line.day(at.received()) > to || (!open && finished < from)) {
            return;
        }
        int officer = line.find(province.officerKeys, at.officer());
        int unit = line.find(province.unitKeys, at.unit());
        int named = line.find(province.excusedKeys, 0);
        List<Excuse> excuses = named < 0 ? List.of() : province.excuses.get(named);
        if (line.number(at.supplements()) > 1
                || line.startsWith(at.receipt(), 'f')
                || (!open && line.startsWith(at.outcome(), 'r') && line.startsWith(at.refusalInWriting(), 'f'))) {
            add(line, FAULTY, officer, officer, null, excuses);
        }
        int due = line.day(at.due());
        if (due == Line.NO_DAY) {
            return;
        }
        int late = days.workedBetween(due, open ? to : finished);
        boolean byOfficer = isOfficer(line, at.cause());
        if (byOfficer && (late >= 10 || (late > 0 && line.number(at.returns()) >= 2))) {
            add(line, PROLONGED, officer, officer, null, excuses);
        }
        boolean exempt = excuses.stream().anyMatch(excuse -> excuse.officer() == officer && excuse.evident());
        String cause = line.isEmpty(at.cause()) || byOfficer ? null : line.text(at.cause());
        sizes[unit][0] += exempt || cause != null ? 0 : 1;
        sizes[unit][1]++;
        if (late >= 10) {
            add(line, PROLONGED_OF_UNIT, unit, officer, cause, excuses);
        }
        if (late > 0 && due >= from && due <= to) {
            String system = "system".equals(cause) ? cause : null;
            sizes[unit][2] += exempt || system != null ? 0 : 1;
            sizes[unit][3]++;
            if (lacksApology(line, at, due)) {
                add(line, MISSING, officer, officer, system, excuses);
                add(line, MISSING_OF_UNIT, unit, officer, system, excuses);
            }
        }
    }

    /** Of the words of causes, {@code officer} and {@code other_body} start alike. */
    private static boolean isOfficer(Line line, int cause) {
        return line.startsWith(cause, 'o') && line.text(cause).equals("officer");
    }

    private boolean lacksApology(Line line, Columns at, int due) {
        int apology = line.day(at.apology());
        return apology == Line.NO_DAY
                || apology > to
                || apology >= due
                || !line.startsWith(at.apologyReason(), 't')
                || line.isEmpty(at.reappointed())
                || line.number(at.reappointments()) > 1;
    }

    private void add(Line line, int figure, int subject, int holder, @Nullable String cause, List<Excuse> excuses) {
        List<String> kinds = List.of();
        boolean lacksEvidence = false;
        for (Excuse excuse : excuses) {
            if (excuse.officer() == holder) {
                kinds = excuse.evident() ? List.of(excuse.kind()) : kinds;
                lacksEvidence |= !excuse.evident();
            }
        }
        cases.add(new Case(figure, subject, line.text(0), cause, kinds, lacksEvidence));
    }
}
