package vn.kycuong.benchmarks.byhand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units and officers of a folder, sorted by key, and which dossiers their circumstances excuse. */
final class Province {

    private static final long ALL = Long.MAX_VALUE;

    /** An officer. */
    record Person(String id, String unit, boolean head, int inPostSince) {}

    /** A circumstance that names a dossier. */
    record Excuse(String dossier, int officer, String kind, boolean evident) {}

    final List<String> units = new ArrayList<>();
    final List<Person> officers = new ArrayList<>();
    final List<List<Excuse>> excuses;
    final Keys unitKeys;
    final Keys officerKeys;
    final Keys excusedKeys;

    Province(Path folder, int lastDay) throws IOException {
        Line line = new Line();
        line.read(folder.resolve("units.csv"), 0, ALL, row -> units.add(row.text(0)));
        units.sort(Comparator.naturalOrder());
        unitKeys = new Keys(units);
        Path file = folder.resolve("officers.csv");
        Map<String, Integer> columns = Line.columns(file);
        int unit = column(columns, "unit_id");
        int post = column(columns, "post");
        int since = column(columns, "in_post_since");
        line.read(
                file,
                0,
                ALL,
                row -> officers.add(
                        new Person(row.text(0), row.text(unit), row.startsWith(post, 'h'), row.day(since))));
        officers.sort(Comparator.comparing(Person::unit).thenComparing(Person::id));
        officerKeys = new Keys(officers.stream().map(Person::id).toList());
        SortedMap<String, List<Excuse>> named = excuses(folder.resolve("circumstances.csv"), lastDay);
        excuses = List.copyOf(named.values());
        excusedKeys = new Keys(List.copyOf(named.keySet()));
    }

    private SortedMap<String, List<Excuse>> excuses(Path file, int lastDay) throws IOException {
        Map<String, Integer> columns = Line.columns(file);
        int officer = column(columns, "officer_id");
        int kind = column(columns, "kind");
        int starts = column(columns, "starts_on");
        int ref = column(columns, "ref");
        int evidence = column(columns, "evidence");
        SortedMap<String, List<Excuse>> excuses = new TreeMap<>();
        new Line().read(file, 0, ALL, row -> {
            String named = row.text(ref);
            boolean exempts =
                    List.of("incapacity", "force_majeure", "obeyed_order").contains(row.text(kind));
            if (exempts && named.startsWith("dossiers:") && row.day(starts) <= lastDay) {
                String dossier = named.substring("dossiers:".length());
                excuses.computeIfAbsent(dossier, key -> new ArrayList<>())
                        .add(new Excuse(
                                dossier, row.find(officerKeys, officer), row.text(kind), !row.isEmpty(evidence)));
            }
        });
        return excuses;
    }

    static int column(Map<String, Integer> columns, String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }
}
