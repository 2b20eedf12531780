package vn.kycuong.record;

/**
 * A reference to a row: its file and its key, written {@code dossiers:HS-1}. Ordered by code point of that form.
 *
 * @param file the file that holds the row
 * @param id the key of the row
 */
public record RecordRef(RecordFile file, String id) implements Comparable<RecordRef> {

    @Override
    public int compareTo(RecordRef other) {
        int byFile = file.fileName().compareTo(other.file.fileName());
        return byFile != 0 ? byFile : CodePoints.compare(id, other.id);
    }

    @Override
    public String toString() {
        return file.fileName() + ":" + id;
    }
}
