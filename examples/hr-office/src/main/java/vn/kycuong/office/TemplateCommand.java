package vn.kycuong.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kycuong.fault.Language;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** {@code kycuong template}: every record file with its header alone, ready for a spreadsheet. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "template.folder")
    private Path folder = Path.of("");

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Texts texts = new Texts(language.language());
        for (RecordFile file : RecordFile.values()) {
            Path place = folder.resolve(file.fileName() + ".csv");
            if (Files.exists(place)) {
                throw new UnusableCallException(texts.text("template.taken", place));
            }
        }
        try (OutputFolder output = OutputFolder.open(folder)) {
            for (RecordFile file : RecordFile.values()) {
                write(file, output);
            }
            output.publish();
        }
        if (spec != null) {
            spec.commandLine().getOut().println(texts.text("template.done", RecordFile.values().length, folder));
        }
        return 0;
    }

    private void write(RecordFile file, OutputFolder output) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(output.file(file.fileName() + ".csv"), StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(file.columns().stream().map(this::name).toList());
        csv.flush();
    }

    private String name(Column column) {
        return language.language() == Language.VI ? column.alias() : column.name();
    }
}
