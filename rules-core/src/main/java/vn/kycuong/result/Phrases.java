package vn.kycuong.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Explanation.Cited;
import vn.kycuong.outcome.Explanation.Term;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.pack.Messages;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

/** The phrases of explanations in one language: sentences of the library around the words of a pack. */
final class Phrases {

    private final Messages words;
    private final Language language;
    private final Locale locale;
    private final ResourceBundle phrases;
    private final DecimalFormat numbers;
    private final DateTimeFormatter dates;

    Phrases(Messages words, Language language) {
        this.words = words;
        this.language = language;
        locale = new Locale.Builder().setLanguage(language.code()).build();
        phrases = ResourceBundle.getBundle(
                "vn.kycuong.result.explanation",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        numbers = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(locale));
        dates = DateTimeFormatter.ofPattern(phrases.getString("date"), locale);
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    String text(String key, Object... details) {
        return new MessageFormat(phrases.getString(key), locale).format(details);
    }

    /** A word of the pack. */
    String word(String key) {
        return words.text(key);
    }

    String measure(Measure measure) {
        return word("measure." + measure.word());
    }

    String figure(FigureId figure) {
        return word("figure." + figure.figure());
    }

    String obligation(FigureId figure) {
        return word("obligation." + figure.obligation());
    }

    String record(RecordRef ref) {
        return text("record." + ref.file().fileName(), ref.id());
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    String amount(@Nullable Amount amount) {
        if (amount instanceof Amount.Percent percent) {
            BigDecimal shown = amount.shown();
            return text(
                    "percent",
                    number(percent.count()),
                    number(percent.of()),
                    shown == null ? "–" : number(shown.setScale(2, RoundingMode.HALF_UP)));
        }
        if (amount instanceof Amount.OfHandled count) {
            return text("of_base", number(count.counted()), number(BigDecimal.valueOf(count.base())));
        }
        return amount == null ? text("value.empty") : number(amount.counted());
    }

    /** A term of an amount: a number, a date or yes and no. */
    String term(Term term) {
        if (term.name().startsWith("gap_")) {
            return day(LocalDate.parse(term.value()));
        }
        return term.value().equals("true") || term.value().equals("false")
                ? text("value." + term.value())
                : number(new BigDecimal(term.value()));
    }

    String reason(Reason reason) {
        if (reason instanceof Reason.Missing missing) {
            return text("reason.missing", register(missing.file()));
        }
        if (reason instanceof Reason.MissingColumn column) {
            return text("reason.missing_column", register(column.file()), column(column.file(), column.column()));
        }
        if (reason instanceof Reason.Rejected rejected) {
            return text("reason.rejected", register(rejected.file()), Integer.toString(rejected.rows()));
        }
        if (reason instanceof Reason.Cause cause) {
            return text("reason.cause", word("cause." + cause.cause().word()));
        }
        if (reason instanceof Reason.Circumstance circumstance) {
            return text(
                    "reason.circumstance",
                    word("circumstance." + circumstance.kind().word()));
        }
        return text("reason." + reason.code());
    }

    String register(RecordFile file) {
        return text("register." + file.fileName());
    }

    /** A column by the name that a header has in the language. */
    String column(RecordFile file, String name) {
        return file.columns().stream()
                .filter(column -> column.name().equals(name) && language == Language.VI)
                .map(Column::alias)
                .findFirst()
                .orElse(name);
    }

    String day(LocalDate day) {
        return dates.format(day);
    }

    String title(Cited cited) {
        return language == Language.VI
                ? cited.provision().titleVi()
                : cited.provision().titleEn();
    }

    /** The value of a field as people read it. */
    String value(RecordRef ref, String name, @Nullable String value) {
        if (value == null) {
            return text("value.empty");
        }
        Optional<Column> column = ref.file().columns().stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
        Type type = column.map(Column::type).orElse(Type.COUNT);
        return switch (type) {
            case WORD -> word(name + "." + value);
            case BOOLEAN -> text("value." + value);
            case DATE -> day(LocalDate.parse(value));
            case DECIMAL -> number(new BigDecimal(value));
            default -> value;
        };
    }

    /** Several things in a row, as the language puts them. */
    String all(List<String> things) {
        int last = things.size() - 1;
        return things.size() < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + text("and") + " " + things.get(last);
    }
}
