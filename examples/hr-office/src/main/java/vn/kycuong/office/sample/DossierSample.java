package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.office.sample.Filing.Wait;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.SuspensionKind;

/** What was filed, where and when, and what waited for somebody outside. */
final class DossierSample {

    /** The first dossiers are late by their officers and had consequences, so that liability can be seen. */
    private static final int PLANTED = 8;

    /** Of so many of the first dossiers every twentieth goes to one of the first two units, that they have their share. */
    private static final int SHARED_OUT = 2000;

    private static final List<SuspensionKind> KINDS = List.of(
            SuspensionKind.SUPPLEMENT,
            SuspensionKind.SUPPLEMENT,
            SuspensionKind.SUPPLEMENT,
            SuspensionKind.FINANCE,
            SuspensionKind.FINANCE,
            SuspensionKind.VERIFICATION,
            SuspensionKind.APPLICANT_REQUEST,
            SuspensionKind.COURT);

    private final Setting setting;
    private final Chance chance;
    private final Workdays workdays;
    private final int lateness;
    private final int[] loads;

    DossierSample(Setting setting, int lateness) {
        this.setting = setting;
        this.lateness = lateness;
        chance = setting.chance();
        workdays = setting.workdays();
        loads = setting.bodies().stream().mapToInt(Body::load).toArray();
        Arrays.parallelPrefix(loads, Integer::sum);
    }

    void write(Map<RecordFile, SampleFile> tables, int dossiers) {
        OutcomeSample outcomes = new OutcomeSample(
                setting, new Lateness(setting.bodies(), setting.span().isTwoTier(), lateness));
        for (int number = 1; number <= dossiers; number++) {
            Filing filing = number <= PLANTED ? planted(number) : filing(number);
            if (filing.waiting() != null) {
                suspend(Sample.table(tables, RecordFile.SUSPENSIONS), filing, filing.waiting());
            }
            outcomes.write(tables, filing);
        }
    }

    private Filing planted(int number) {
        Body body = setting.bodies().get(0);
        LocalDate day = workdays.plus(setting.span().opening(), number - 1);
        return filing(number, body, body.people().get(1 + number % 2), day, true);
    }

    private Filing filing(int number) {
        Body body = body(number);
        Person person = body.resolver(chance.mostlyFirst(body.resolvers()));
        // What is filed online is filed on any day.
        LocalDate day =
                chance.in(20) ? chance.day(setting.span().from(), setting.span().to()) : setting.anyDay();
        return filing(number, body, person, day, false);
    }

    private Filing filing(int number, Body body, Person person, LocalDate day, boolean planted) {
        Procedure procedure = procedure(body, planted);
        LocalDateTime receivedAt = day.atTime(chance.between(7, 16), chance.between(0, 59));
        LocalDateTime transferredAt =
                transferred(receivedAt, procedure.days(), OutcomeSample.slips(setting, body, person));
        boolean waited = !planted && chance.in(20);
        Wait wait = waited ? wait(transferredAt == null ? receivedAt : transferredAt, procedure) : null;
        String id = "HS-%07d".formatted(number);
        LocalDate due = workdays.plus(day, procedure.days());
        return new Filing(id, body, person, procedure, receivedAt, transferredAt, due, wait, planted);
    }

    /** A unit: the busier, the more often. */
    private Body body(int number) {
        if (number <= SHARED_OUT && number % 20 == 1) {
            return setting.bodies().get(number / 20 % 2);
        }
        int place = Arrays.binarySearch(loads, chance.below(loads[loads.length - 1]) + 1);
        return setting.bodies().get(place < 0 ? -place - 1 : place);
    }

    /** A procedure; what is planted are permits to build. */
    private Procedure procedure(Body body, boolean planted) {
        List<Procedure> procedures = Procedure.of(body.kind(), setting.span().isTwoTier());
        return planted ? procedures.get(0) : chance.one(procedures);
    }

    private @Nullable LocalDateTime transferred(LocalDateTime received, int days, double slips) {
        LocalDate day = received.toLocalDate();
        LocalDateTime in = received.getHour() < 15 && workdays.isWorking(day)
                ? received.plusMinutes(chance.between(10, 90))
                : workdays.plus(day, 1).atTime(8, chance.between(0, 59));
        if (days > 2 && chance.permille(2 * slips)) {
            in = workdays.plus(day, chance.between(2, Math.min(4, days))).atTime(10, chance.between(0, 59));
        }
        return chance.in(30) || in.toLocalDate().isAfter(setting.span().to()) ? null : in;
    }

    /** Lets a dossier wait, unless it came too late for that. */
    private @Nullable Wait wait(LocalDateTime since, Procedure procedure) {
        LocalDate first = workdays.from(since.toLocalDate());
        LocalDate start = workdays.plus(first, chance.between(0, Math.min(2, procedure.days() / 4)));
        LocalDate end = workdays.plus(start, chance.between(2, 12));
        LocalDate last = setting.span().to();
        if (start.isAfter(last)) {
            return null;
        }
        return new Wait(start, end.isAfter(last) || chance.in(60) ? null : end);
    }

    private void suspend(SampleFile file, Filing filing, Wait wait) {
        String document = "Thông báo tạm dừng " + (file.rows() + 1);
        file.row(
                "TD-%07d".formatted(file.rows() + 1),
                filing.id(),
                chance.one(KINDS),
                wait.start(),
                wait.end(),
                document);
    }
}
