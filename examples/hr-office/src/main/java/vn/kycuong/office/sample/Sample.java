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
    private final List<Body> bodies;

    Sample(int units, int officers, int dossiers, long seed) {
        chance = new Chance(seed);
        this.dossiers = dossiers;
        bodies = bodies(units, officers);
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
        return new Body("DV-%04d".formatted(number + 1), name, kind, staff, careful);
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
            new DossierSample(chance, bodies).write(tables, dossiers);
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
            for (RecordFile file : RecordFile.values()) {
                writeCoverage(tables, body, file);
            }
        }
    }

    /** Every register is complete, but that the third unit has kept none of its meetings. */
    private void writeCoverage(Map<RecordFile, SampleFile> tables, Body body, RecordFile file) {
        boolean lost = body == bodies.get(2) && file == RecordFile.MEETINGS;
        if (!lost && file.compareTo(RecordFile.OFFICERS) > 0 && file != RecordFile.COVERAGE) {
            table(tables, RecordFile.COVERAGE).row(body.id(), file.fileName(), "2024-01-01", LAST_DAY);
        }
    }
}
