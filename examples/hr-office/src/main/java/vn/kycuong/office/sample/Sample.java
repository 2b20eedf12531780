package vn.kycuong.office.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.kycuong.office.sample.Body.Change;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.UnitKind;

/** Makes a province: its bodies and people first, then what they did from 2024 to the middle of 2025. */
final class Sample {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private final Chance chance;
    private final int dossiers;
    private final int lateness;
    private final List<Body> bodies;

    /**
     * Prepares a sample.
     *
     * @param lateness how many dossiers in a hundred are late
     */
    Sample(int units, int officers, int dossiers, int lateness, long seed) {
        chance = new Chance(seed);
        this.dossiers = dossiers;
        this.lateness = lateness;
        bodies = withChanges(bodies(units, officers));
    }

    /** One unit in six changed its head; half of those who went belong to another unit now. */
    private List<Body> withChanges(List<Body> all) {
        List<Body> changed = new ArrayList<>(all);
        for (int number = 1; number < all.size(); number += 6) {
            Body body = all.get(number);
            Body where = number % 12 == 1 ? all.get((number + 1) % all.size()) : body;
            LocalDate on = chance.day(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 3, 31));
            changed.set(number, body.with(new Change(where.people().get(1), on)));
        }
        return changed;
    }

    private List<Body> bodies(int units, int officers) {
        List<Body> all = new ArrayList<>();
        int hired = 0;
        for (int number = 0; number < units; number++) {
            // The people still to come are shared out evenly over the units still to come.
            int people = (officers - hired) / (units - number);
            all.add(body(number, people, hired));
            hired += people;
        }
        return all;
    }

    private Body body(int number, int people, int hired) {
        UnitKind kind = number < 3
                ? UnitKind.DEPARTMENT
                : chance.one(List.of(
                        UnitKind.DEPARTMENT,
                        UnitKind.COMMUNE,
                        UnitKind.COMMUNE,
                        UnitKind.COMMUNE,
                        UnitKind.SERVICE_UNIT,
                        UnitKind.VERTICAL_AGENCY));
        String name = switch (kind) {
            case COMMUNE -> Names.commune(chance);
            case SERVICE_UNIT -> Names.service(chance);
            default -> Names.department(number, chance);
        };
        List<Person> staff = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            staff.add(person(hired + i + 1, kind, i));
        }
        // The first unit works badly, the second well: so that both can be seen in a small sample.
        int careful = number == 0 ? 0 : number == 1 ? 9 : chance.between(2, 9);
        return new Body("DV-%04d".formatted(number + 1), name, kind, staff, careful, null);
    }

    private Person person(int number, UnitKind kind, int rank) {
        Post post = rank == 0 ? Post.HEAD : rank == 1 ? Post.DEPUTY : rank % 7 == 2 ? Post.MANAGER : Post.NONE;
        Category category = kind == UnitKind.SERVICE_UNIT || rank % 5 == 4
                ? Category.PUBLIC_EMPLOYEE
                : kind == UnitKind.COMMUNE && rank == 0 ? Category.CADRE : Category.CIVIL_SERVANT;
        return new Person("CB-%06d".formatted(number), Names.person(chance), category, post, chance.between(0, 9));
    }

    /** Writes every file, and answers the number of rows. */
    long write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<RecordFile, SampleFile> tables = new EnumMap<>(RecordFile.class);
        try {
            for (RecordFile file : RecordFile.values()) {
                tables.put(file, new SampleFile(folder, file));
            }
            writeBodies(tables);
            new DossierSample(chance, bodies, lateness).write(tables, dossiers);
            new WorkSample(chance, bodies).write(tables);
            new PeopleSample(chance, bodies).write(tables);
            return tables.values().stream().mapToLong(SampleFile::rows).sum();
        } finally {
            for (SampleFile table : tables.values()) {
                table.close();
            }
        }
    }

    static SampleFile table(Map<RecordFile, SampleFile> tables, RecordFile file) {
        return Objects.requireNonNull(tables.get(file));
    }

    private void writeBodies(Map<RecordFile, SampleFile> tables) {
        for (Body body : bodies) {
            String parent = body.kind() == UnitKind.SERVICE_UNIT ? bodies.get(0).id() : null;
            table(tables, RecordFile.UNITS).row(body.id(), body.name(), body.kind(), parent, "2021-01-01");
            for (Person person : body.people()) {
                LocalDate inPost = person.post() == Post.NONE
                        ? null
                        : chance.day(LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 31));
                if (body.change() != null && person == body.head()) {
                    inPost = body.change().on();
                }
                table(tables, RecordFile.OFFICERS)
                        .row(
                                person.id(),
                                person.name(),
                                body.id(),
                                person.category(),
                                person.post(),
                                inPost,
                                chance.percent(person.post() == Post.NONE ? 45 : 95));
            }
            if (body.change() != null) {
                writeChange(table(tables, RecordFile.HEADS), body, body.change());
            }
            for (RecordFile file : RecordFile.values()) {
                writeCoverage(tables, body, file);
            }
        }
    }

    private static void writeChange(SampleFile file, Body body, Change change) {
        file.row(
                "DU-" + body.id() + "-1",
                body.id(),
                change.before().id(),
                "2021-01-01",
                change.on().minusDays(1));
        file.row("DU-" + body.id() + "-2", body.id(), body.head().id(), change.on(), null, null, "Quyết định bổ nhiệm");
    }

    /** Every register is complete, but that the third unit has kept none of its meetings. */
    private void writeCoverage(Map<RecordFile, SampleFile> tables, Body body, RecordFile file) {
        boolean lost = body == bodies.get(2) && file == RecordFile.MEETINGS;
        if (!lost && file.compareTo(RecordFile.OFFICERS) > 0 && file != RecordFile.COVERAGE) {
            table(tables, RecordFile.COVERAGE).row(body.id(), file.fileName(), "2024-01-01", LAST_DAY);
        }
    }
}
