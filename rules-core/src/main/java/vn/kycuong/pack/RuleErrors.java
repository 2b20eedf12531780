package vn.kycuong.pack;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy.TableRow;

/**
 * The errors of the rule compiler, told of the rule files. It compiles a consequence to Java, and tells an error in it
 * of a class that nobody wrote: such an error is led back to the line by its statement.
 */
final class RuleErrors {

    /** Where the compiler expects rule files to stand. */
    static final String SOURCES = "src/main/resources/";

    private static final Pattern BODY = Pattern.compile("throws java\\.lang\\.Exception \\{(.*?)\\}", Pattern.DOTALL);

    private final PackFiles files;
    private final List<Message> errors;

    RuleErrors(PackFiles files, List<Message> errors) {
        this.files = files;
        this.errors = errors;
    }

    void tell(Faults faults) {
        for (Message error : errors) {
            boolean said =
                    isEcho(error) && errors.stream().anyMatch(other -> !isEcho(other) && isOfSameFile(error, other));
            if (!said) {
                String text = error.getText().strip().replaceAll("\\s+", " ");
                faults.tell(placeOf(error), "", "", Kind.RULE_ERROR, text);
            }
        }
    }

    /** Whether an error only says that there is another, with the generated class or without a line. */
    private static boolean isEcho(Message error) {
        return error.getText().startsWith("Java source of ") || error.getText().startsWith("Parser returned a null");
    }

    private static boolean isOfSameFile(Message error, Message other) {
        return path(error).equals(path(other));
    }

    private static String path(Message error) {
        return error.getPath() == null ? "" : error.getPath().replace(SOURCES, "");
    }

    private TableRow placeOf(Message error) {
        if (!files.has(path(error))) {
            return consequence(path(error));
        }
        String text = error.getText().strip();
        String named = text.substring(text.lastIndexOf(' ') + 1);
        int line = error.getLine() > 0 ? error.getLine() : files.rules().lineOf(path(error), at -> at.contains(named));
        return new TableRow(path(error), line);
    }

    /** The line whose statement stands in a generated class, or the folder of the rules if none is found. */
    private TableRow consequence(String generated) {
        for (Message error : errors) {
            Matcher body = BODY.matcher(error.getText());
            if (path(error).equals(generated) && body.find()) {
                String statements = body.group(1).replaceAll("\\s", "");
                Predicate<String> among = at -> at.endsWith(";") && statements.contains(at.replaceAll("\\s", ""));
                return files.rules().line(among);
            }
        }
        return new TableRow(RuleFiles.FOLDER, 0);
    }
}
