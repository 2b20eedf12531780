package vn.kycuong.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Language;

/** Writes what is wrong with rejected rows as {@code rejects.csv}. */
public final class RejectsWriter {

    private RejectsWriter() {}

    /**
     * Writes a header and a row for each fault.
     *
     * @param out where to write UTF-8; flushed, not closed
     * @param faults the faults, in their order
     * @param language the language of problem and mend
     * @throws IOException if it cannot be written
     */
    public static void write(OutputStream out, List<Fault> faults, Language language) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("file", "line", "column", "value", "problem", "mend");
        for (Fault fault : faults) {
            csv.writeRecord(
                    fault.place().file(),
                    Integer.toString(fault.place().line()),
                    fault.place().column(),
                    fault.value(),
                    fault.problem(language),
                    fault.mend(language));
        }
        csv.flush();
    }
}
