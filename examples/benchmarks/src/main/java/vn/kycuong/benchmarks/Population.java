package vn.kycuong.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Period;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.DossierBuilder;
import vn.kycuong.record.Moment;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.UnitRecordsBuilder;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/**
 * An invented population of units, each with its officers and their dossiers. A unit depends on the seed and its number
 * alone, so that the same units come whatever their number, and can be made one after the other.
 *
 * @param officers how many officers a unit has; the first is its head, unless there is only one
 * @param dossiersEach how many dossiers each officer has
 * @param seed from which the same population comes again
 */
public record Population(int officers, int dossiersEach, long seed) {

    /** The period in which the dossiers fall. */
    public static final Period PERIOD = Period.between("2024-09-01", "2024-12-31");

    private static final LocalDate FIRST_RECEIVED = LocalDate.of(2024, 7, 15);
    private static final int DAYS_OF_RECEIPT = 160;
    private static final int LATE_IN_100 = 12;

    /** Units of 20 officers with 50 dossiers each. */
    public static final Population USUAL = new Population(20, 50, 20241231);

    /** {@return the working days that every engine counts by: those of the bundled pack} */
    public static WorkCalendar calendar() {
        return PackCopy.bundledPack().policy().calendar();
    }

    /** {@return how many dossiers a unit has} */
    public int dossiersOfUnit() {
        return officers * dossiersEach;
    }

    /**
     * As many units as hold so many dossiers.
     *
     * @param dossiers how many dossiers, a multiple of those of a unit
     * @return the units
     */
    public List<UnitRecords> units(int dossiers) {
        return IntStream.range(0, dossiers / dossiersOfUnit())
                .mapToObj(this::unit)
                .toList();
    }

    /**
     * One unit.
     *
     * @param number its number, from 0
     * @return the unit with its officers and dossiers
     */
    public UnitRecords unit(int number) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        String id = "DV-%05d".formatted(number);
        UnitRecordsBuilder unit = UnitRecords.of(new Unit(id, "Sở " + number, UnitKind.DEPARTMENT, null, null, null))
                .complete(RecordFile.values());
        int careless = random.nextInt(3, 12);
        List<Dossier> dossiers = new ArrayList<>(dossiersOfUnit());
        for (int rank = 0; rank < officers; rank++) {
            String officer = "CB-%05d-%02d".formatted(number, rank);
            boolean head = rank == 0 && officers > 1;
            // Some heads are new, so that the guard for them is met too.
            LocalDate inPost = head ? LocalDate.of(2024, random.nextInt(8) == 0 ? 11 : 2, 1) : null;
            Post post = head ? Post.HEAD : Post.NONE;
            unit.add(new Officer(officer, "Trần Văn " + rank, id, Category.CIVIL_SERVANT, post, inPost, rank % 3 == 0));
            for (int i = 0; i < dossiersEach; i++) {
                dossiers.add(dossier(random, id, officer, careless));
            }
        }
        return unit.add(dossiers.toArray(Dossier[]::new)).build();
    }

    private static Dossier dossier(SplittableRandom random, String unit, String officer, int careless) {
        LocalDate received = FIRST_RECEIVED.plusDays(random.nextInt(DAYS_OF_RECEIPT));
        LocalDate due = random.nextInt(50) == 0 ? null : received.plusDays(random.nextInt(5, 30));
        boolean late = random.nextInt(100) < LATE_IN_100;
        LocalDate finished = finished(random, received, due, late);
        boolean refused = random.nextInt(25) == 0;
        boolean apologised = late && due != null && !in(random, careless, 12);
        LocalTime hour = LocalTime.of(random.nextInt(7, 17), random.nextInt(60));
        return DossierBuilder.builder()
                .id("HS-%08x".formatted(random.nextInt()) + officer.substring(2))
                .procedureCode("1.00%d.000.00.00.H19".formatted(4000 + random.nextInt(120)))
                .unitId(unit)
                .officerId(officer)
                .receivedAt(new Moment(received, hour))
                .transferredAt(new Moment(received, hour.plusMinutes(20)))
                .dueOn(due)
                .finishedOn(finished)
                .outcome(finished == null ? null : refused ? Outcome.REFUSED : Outcome.GRANTED)
                .refusalInWriting(refused ? !in(random, careless, 60) : null)
                .receiptIssued(!in(random, careless, 800))
                .supplementRequests(in(random, careless, 500) ? 2 : random.nextInt(2))
                .returnsBetweenUnits(late ? random.nextInt(4) : 0)
                .cause(late ? cause(random) : null)
                .apologyOn(apologised && due != null ? due.minusDays(random.nextInt(3)) : null)
                .apologyReason(apologised ? random.nextInt(12) > 0 : null)
                .reappointedOn(apologised && due != null ? due.plusDays(10) : null)
                .reappointments(late ? random.nextInt(15) == 0 ? 2 : 1 : 0)
                .online(random.nextBoolean())
                .build();
    }

    private static boolean in(SplittableRandom random, int part, int whole) {
        return random.nextInt(whole) < part;
    }

    private static @Nullable LocalDate finished(
            SplittableRandom random, LocalDate received, @Nullable LocalDate due, boolean late) {
        LocalDate promised = due == null ? received.plusDays(10) : due;
        if (late) {
            return random.nextInt(12) == 0 ? null : promised.plusDays(random.nextInt(1, 40));
        }
        return random.nextInt(40) == 0 && promised.isAfter(PERIOD.to())
                ? null
                : received.plusDays(random.nextInt((int) (promised.toEpochDay() - received.toEpochDay()) + 1));
    }

    private static @Nullable Cause cause(SplittableRandom random) {
        int dice = random.nextInt(Cause.values().length + 5);
        return dice < Cause.values().length ? Cause.values()[dice] : dice < 9 ? Cause.OFFICER : null;
    }
}
