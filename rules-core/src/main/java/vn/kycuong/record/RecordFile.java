package vn.kycuong.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of record file. */
public enum RecordFile {
    /** Agencies and units. */
    UNITS(Unit.class, "valid_from", "valid_to"),
    /** Officers. */
    OFFICERS(Officer.class, null, null),
    /** Applicants' dossiers. */
    DOSSIERS(Dossier.class, "received_at", "finished_on"),
    /** Assigned tasks. */
    TASKS(Task.class, "assigned_on", "finished_on"),
    /** Requests between bodies. */
    COORDINATION(Coordination.class, "requested_on", "answered_on"),
    /** Hotline tickets. */
    COMPLAINTS(Complaint.class, "received_on", "answered_on"),
    /** Times in which dossiers waited. */
    SUSPENSIONS(Suspension.class, "starts_on", "ends_on"),
    /** Times in which officers headed units. */
    HEADS(Headship.class, "starts_on", "ends_on"),
    /** Progress meetings. */
    MEETINGS(Meeting.class, null, null),
    /** Acts of inspection and urging. */
    OVERSIGHT(Oversight.class, null, null),
    /** Difficulties. */
    OBSTACLES(Obstacle.class, "arisen_on", "resolved_on"),
    /** Observed behaviours. */
    BEHAVIOURS(Behaviour.class, null, null),
    /** Violations under examination. */
    VIOLATIONS(Violation.class, "acted_on", "ended_on"),
    /** Past discipline decisions. */
    DISCIPLINES(Discipline.class, null, null),
    /** Facts that defer, exempt or mitigate. */
    CIRCUMSTANCES(Circumstance.class, "starts_on", "ends_on"),
    /** Quality classifications. */
    RATINGS(Rating.class, null, null),
    /** Measured targets. */
    INDICATORS(Indicator.class, null, null),
    /** Written reminders. */
    REMINDERS(Reminder.class, null, null),
    /** Statements that a register is complete. */
    COVERAGE(Coverage.class, "starts_on", "ends_on");

    private final String fileName = name().toLowerCase(Locale.ROOT);
    private final Class<?> recordClass;
    private final @Nullable String start;
    private final @Nullable String end;

    RecordFile(Class<?> recordClass, @Nullable String start, @Nullable String end) {
        this.recordClass = recordClass;
        this.start = start;
        this.end = end;
    }

    /**
     * The file of a name.
     *
     * @param name a name without {@code .csv}, in any case
     * @return the file, or empty if there is none of that name
     */
    public static Optional<RecordFile> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(wanted))
                .findFirst();
    }

    /** {@return the class of its rows} */
    public Class<?> recordClass() {
        return recordClass;
    }

    /**
     * The file that holds records of a class.
     *
     * @param recordClass the record class
     * @return the file
     * @throws IllegalArgumentException if it is no record class
     */
    public static RecordFile of(Class<?> recordClass) {
        for (RecordFile file : values()) {
            if (file.recordClass == recordClass) {
                return file;
            }
        }
        throw new IllegalArgumentException("Class (%s) is no record class.".formatted(recordClass.getName()));
    }

    /**
     * The name of the file.
     *
     * @return the name without {@code .csv}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * The columns of the file.
     *
     * @return the columns in the order of the contract, the key first
     */
    public List<Column> columns() {
        return Columns.of(this);
    }

    /**
     * The place of a column among those of the file.
     *
     * @param column its name
     * @return its place, from 0; -1 if there is no such column
     */
    public int place(String column) {
        List<Column> columns = columns();
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(column)) {
                return place;
            }
        }
        return -1;
    }

    /**
     * The column whose day may not lie after that of {@link #endColumn()}.
     *
     * @return its name, or empty where nothing is compared
     */
    public Optional<String> startColumn() {
        return Optional.ofNullable(start);
    }

    /**
     * The column whose day may not lie before that of {@link #startColumn()}.
     *
     * @return its name, or empty where nothing is compared
     */
    public Optional<String> endColumn() {
        return Optional.ofNullable(end);
    }
}
