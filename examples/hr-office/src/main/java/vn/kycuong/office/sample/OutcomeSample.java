package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.Topic;

/** How dossiers were resolved: most in time, the rest late for all the reasons that there are. */
final class OutcomeSample {

    private final Setting setting;
    private final Chance chance;
    private final Workdays workdays;
    private final Lateness lateness;
    private int excused;

    OutcomeSample(Setting setting, Lateness lateness) {
        this.setting = setting;
        this.lateness = lateness;
        chance = setting.chance();
        workdays = setting.workdays();
    }

    /** How often in a thousand cases an officer lets something slip. */
    static double slips(Setting setting, Body body, Person person) {
        if (setting.isWorst(body)) {
            return 40;
        }
        return person.careful() == 0 ? 5 : person.careful() == 1 ? 2 : 0.3;
    }

    /** What there is to say of a dossier that is late. */
    private record Lapse(
            @Nullable Cause cause,
            @Nullable LocalDate apology,
            @Nullable Boolean reason,
            @Nullable LocalDate reappointed,
            int reappointments,
            @Nullable String consequence) {

        static final Lapse NONE = new Lapse(null, null, null, null, 0, null);
    }

    void write(Map<RecordFile, SampleFile> tables, Filing filing) {
        LocalDate due = filing.dueDay(workdays);
        boolean canBeLate = due != null && workdays.between(due, setting.span().to()) > 0;
        boolean late =
                canBeLate && (filing.planted() || chance.probably(lateness.of(filing.person(), filing.procedure())));
        LocalDate finished = due == null ? null : finished(filing, due, late);
        Lapse lapse = late && due != null ? lapse(filing, due) : Lapse.NONE;
        write(Sample.table(tables, RecordFile.DOSSIERS), filing, finished, lapse, late);
        if (late && due != null) {
            excuse(Sample.table(tables, RecordFile.CIRCUMSTANCES), filing, due);
            complain(Sample.table(tables, RecordFile.COMPLAINTS), filing, workdays.plus(due, chance.between(1, 10)));
        }
    }

    private @Nullable LocalDate finished(Filing filing, LocalDate due, boolean late) {
        LocalDate from = filing.workedFrom(workdays);
        LocalDate day;
        if (filing.planted()) {
            day = workdays.plus(due, 20);
        } else if (late) {
            day = workdays.plus(due, chance.in(5) ? chance.between(10, 45) : chance.between(1, 8));
        } else {
            day = workdays.plus(from, chance.between(0, workdays.between(from, due)));
        }
        boolean isOpen = late && !filing.planted() && chance.in(20);
        return isOpen || day.isAfter(setting.span().to()) ? null : day;
    }

    private Lapse lapse(Filing filing, LocalDate due) {
        Cause cause = filing.planted() ? Cause.OFFICER : cause();
        boolean apologised = !filing.planted() && chance.percent(setting.isWorst(filing.body()) ? 40 : 92);
        LocalDate received = filing.receivedAt().toLocalDate();
        LocalDate apology = due.minusDays(chance.between(1, 3));
        LocalDate reappointed = apologised || chance.in(3) ? workdays.plus(due, chance.between(3, 12)) : null;
        return new Lapse(
                cause,
                !apologised ? null : apology.isBefore(received) ? received : apology,
                apologised ? !chance.in(40) : null,
                reappointed,
                reappointed == null ? 0 : chance.in(40) ? 2 : 1,
                filing.planted() || (cause == Cause.OFFICER && chance.in(40)) ? "KN-" + filing.id() : null);
    }

    private void write(SampleFile file, Filing filing, @Nullable LocalDate finished, Lapse lapse, boolean late) {
        double slips = filing.planted() ? 50 : slips(setting, filing.body(), filing.person());
        Outcome outcome = finished == null ? null : outcome();
        boolean collective =
                filing.planted() && filing.person() == filing.body().people().get(1);
        file.row(
                filing.id(),
                filing.procedure().code(),
                filing.body().id(),
                filing.person().id(),
                filing.receivedAt(),
                filing.transferredAt(),
                filing.due(),
                finished,
                outcome,
                outcome == Outcome.REFUSED ? (Object) !chance.permille(10 * slips) : null,
                !chance.permille(slips),
                chance.permille(slips) ? 2 : filing.waiting() != null || chance.in(10) ? 1 : 0,
                late && chance.percent(10) ? chance.between(1, 3) : 0,
                lapse.cause(),
                lapse.apology(),
                lapse.reason(),
                lapse.reappointed(),
                lapse.reappointments(),
                lapse.consequence(),
                collective ? (Object) true : null,
                chance.percent(60));
    }

    /** Of every second one nobody has established the cause. */
    private @Nullable Cause cause() {
        int dice = chance.between(1, 100);
        if (dice > 50) {
            return null;
        }
        if (dice <= 24) {
            return Cause.OFFICER;
        }
        if (dice <= 37) {
            return Cause.OTHER_BODY;
        }
        return dice <= 44 ? Cause.APPLICANT : dice <= 46 ? Cause.FORCE_MAJEURE : Cause.SYSTEM;
    }

    private Outcome outcome() {
        int dice = chance.between(1, 100);
        return dice <= 4 ? Outcome.REFUSED : dice <= 7 ? Outcome.WITHDRAWN : Outcome.GRANTED;
    }

    /** Of some that are late something is on record that excuses the officer, now and then without evidence. */
    private void excuse(SampleFile file, Filing filing, LocalDate due) {
        if (chance.in(20) || filing.id().endsWith("0000007") || filing.id().endsWith("0000008")) {
            excused++;
            file.row(
                    file.key("TT"),
                    filing.person().id(),
                    CircumstanceKind.FORCE_MAJEURE,
                    due,
                    null,
                    "dossiers:" + filing.id(),
                    excused % 4 == 2 ? null : "Biên bản xác nhận");
        }
    }

    /** Few of those who wait in vain call the hotline. */
    private void complain(SampleFile file, Filing filing, LocalDate day) {
        if (!filing.planted() && chance.in(150) && !day.isAfter(setting.span().to())) {
            file.row(
                    file.key("PA"),
                    filing.body().id(),
                    filing.person().id(),
                    filing.id(),
                    day,
                    Topic.LATE,
                    chance.percent(80),
                    setting.known(workdays.plus(day, chance.between(1, 5))));
        }
    }
}
