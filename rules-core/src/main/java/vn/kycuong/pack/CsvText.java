package vn.kycuong.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;

/** A table of a pack as CSV. */
final class CsvText {

    private CsvText() {}

    /** Its records, the header first; empty if its quotes do not match, which is told. */
    static Optional<List<CsvRecord>> records(String path, String text, Faults faults) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(withoutMark(text))) {
            csv.forEach(records::add);
            return Optional.of(records);
        } catch (CsvParseException e) {
            faults.tell(new Place(path, lineAfter(records), ""), "", Kind.BROKEN_QUOTES);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lineAfter(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.get(records.size() - 1);
        long breaks = last.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(letter -> letter == '\n')
                .count();
        return (int) (last.getStartingLineNumber() + breaks + 1);
    }
}
