package vn.kycuong.office.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kycuong.office.LanguageOption;
import vn.kycuong.office.Texts;
import vn.kycuong.office.UnusableCallException;

/** {@code kycuong sample}: writes the records of an invented province. */
@Command(name = "sample", mixinStandardHelpOptions = true)
public final class SampleCommand implements Callable<Integer> {

    private static final int LEAST_UNITS = 3;
    private static final int LEAST_OFFICERS = 15;
    private static final int LEAST_DOSSIERS = 150;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "sample.folder")
    private Path folder = Path.of("");

    @Option(names = "--units", paramLabel = "N", descriptionKey = "sample.units")
    private int units = 3;

    @Option(names = "--officers", paramLabel = "N", descriptionKey = "sample.officers")
    private int officers = 25;

    @Option(names = "--dossiers", paramLabel = "N", descriptionKey = "sample.dossiers")
    private int dossiers = 400;

    @Option(names = "--lateness", paramLabel = "PERCENT", descriptionKey = "sample.lateness")
    private int lateness = 3;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "sample.from")
    private LocalDate from = LocalDate.of(2024, 1, 2);

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "sample.to")
    private LocalDate to = LocalDate.of(2025, 6, 30);

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed = 1;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Texts texts = new Texts(language.language());
        Span span = new Span(from, to);
        require(texts, span);
        long rows = new Sample(new Sample.Size(units, officers, dossiers, lateness), span, seed).write(folder);
        if (spec != null) {
            spec.commandLine().getOut().println(texts.text("sample.done", rows, folder));
        }
        return 0;
    }

    private void require(Texts texts, Span span) throws UnusableCallException {
        int least = Math.max(LEAST_OFFICERS, 3 * units);
        if (units < LEAST_UNITS || officers < least || dossiers < LEAST_DOSSIERS) {
            throw new UnusableCallException(texts.text("sample.too_small", LEAST_UNITS, least, LEAST_DOSSIERS));
        }
        if (lateness < 0 || lateness > 100) {
            throw new UnusableCallException(texts.text("sample.bad_lateness", lateness));
        }
        if (!span.isLongEnough()) {
            throw new UnusableCallException(texts.text("sample.too_short", from.toString(), to.toString()));
        }
    }
}
