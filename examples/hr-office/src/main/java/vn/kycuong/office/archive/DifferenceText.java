package vn.kycuong.office.archive;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.EvaluationRun;
import vn.kycuong.office.Texts;
import vn.kycuong.office.archive.Difference.Entry;
import vn.kycuong.office.archive.Difference.Part;
import vn.kycuong.office.archive.Difference.Side;
import vn.kycuong.office.archive.ResultLine.Subject;
import vn.kycuong.pack.Messages;

/** Says in words what a comparison has found. */
final class DifferenceText {

    private static final int LONGEST_VALUE = 120;
    private static final int MOST_PARTS = 8;

    private final Rederivation again;
    private final Texts texts;
    private final Messages words;

    DifferenceText(Rederivation again, Texts texts) {
        this.again = again;
        this.texts = texts;
        words = again.pack().messages(texts.language());
    }

    void print(PrintWriter out) {
        ResultComparison.Outcome result = again.result();
        if (again.isIdentical()) {
            out.println(texts.text(
                    "verify.identical",
                    result.same(),
                    result.units(),
                    result.officers(),
                    again.rejected(),
                    result.guests()));
            return;
        }
        long all = result.same() + result.different();
        out.println(texts.text("verify.different", result.different(), all));
        for (Difference difference : result.first()) {
            print(difference, out);
        }
        if (result.different() > result.first().size()) {
            out.println(texts.text(
                    "verify.more", result.different() - result.first().size()));
        }
        if (result.different() == 0 && !result.bytesEqual()) {
            out.println(texts.text("verify.line_ends", EvaluationRun.EVALUATION));
        }
        if (again.rejectsDiffer() > 0) {
            out.println(texts.text("verify.rejects", EvaluationRun.REJECTS, again.rejectsDiffer()));
        }
    }

    private void print(Difference difference, PrintWriter out) {
        String where = difference.line() == 0
                ? subject(difference.subject())
                : texts.text("verify.at_line", subject(difference.subject()), String.valueOf(difference.line()));
        if (difference.parts().isEmpty()) {
            out.println("  " + where + ": " + texts.text("verify.side." + difference.side()));
            return;
        }
        out.println("  " + where + ":");
        difference.parts().stream().limit(MOST_PARTS).forEach(part -> out.println("    " + text(part)));
        if (difference.parts().size() > MOST_PARTS) {
            out.println(
                    "    " + texts.text("verify.more_parts", difference.parts().size() - MOST_PARTS));
        }
    }

    private String subject(Subject subject) {
        if (subject.equals(Subject.HEADER)) {
            return texts.text("verify.header");
        }
        return subject.officer().isEmpty()
                ? texts.text("verify.unit", subject.unit())
                : texts.text(subject.guest() ? "verify.head" : "verify.officer", subject.officer(), subject.unit());
    }

    private String text(Part part) {
        String entry = entry(part.entry());
        if (part.field().isEmpty()) {
            Side side = part.now() == null ? Side.ARCHIVED : Side.NOW;
            return entry + ": " + texts.text("verify.side." + side);
        }
        String values = texts.text("verify.values", part.field(), value(part.archived()), value(part.now()));
        return entry.isEmpty() ? values : entry + ": " + values;
    }

    private String entry(Entry entry) {
        if (entry.equals(Entry.LINE)) {
            return "";
        }
        String names = entry.names().stream().map(this::name).collect(Collectors.joining(", "));
        return texts.text("verify.entry." + entry.list(), names);
    }

    /** An obligation goes by its id, which the result names it by; all else by its words. */
    private String name(String key) {
        String obligation = "obligation.";
        return key.startsWith(obligation) ? key.substring(obligation.length()) : words.text(key);
    }

    private String value(@Nullable Object value) {
        String text = value == null ? texts.text("verify.nothing") : json(value);
        return cut(text);
    }

    /** A text, cut if it is very long. */
    static String cut(String text) {
        return text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
    }

    private static String json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(DifferenceText::json).collect(Collectors.joining(" "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> field.getKey() + " " + json(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
