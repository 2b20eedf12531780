package vn.kycuong.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kycuong.fault.Nearest;

/** Tells what is wrong with a call, in its language: what was found, and what could stand there instead. */
final class BadCall {

    private final ParameterException failure;
    private final CommandSpec command;
    private final Texts texts;

    private BadCall(ParameterException failure, Texts texts) {
        this.failure = failure;
        this.texts = texts;
        command = failure.getCommandLine().getCommandSpec();
    }

    static String message(ParameterException failure, Texts texts) {
        return new BadCall(failure, texts).message();
    }

    private String message() {
        List<String> unmatched = failure.getCommandLine().getUnmatchedArguments();
        if (failure instanceof UnmatchedArgumentException || !unmatched.isEmpty()) {
            return unknown(unmatched.get(0));
        }
        if (failure instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(BadCall::name).distinct().collect(Collectors.joining(", "));
            return texts.text("call.missing", names, command.qualifiedName());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return texts.text("call.twice", name(twice.getOverwritten()));
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            return value(failure.getArgSpec(), failure.getValue());
        }
        if (!command.subcommands().isEmpty()) {
            return texts.text("call.no_command", String.join(", ", commands()), command.qualifiedName());
        }
        return texts.text("call.other", String.valueOf(failure.getMessage()), command.qualifiedName());
    }

    private String unknown(String word) {
        boolean option = word.startsWith("-");
        List<String> known =
                option ? command.options().stream().map(OptionSpec::longestName).toList() : commands();
        String key = option ? "call.unknown_option" : "call.unknown_word";
        String mend = known.isEmpty()
                ? texts.text("call.see_help", command.qualifiedName())
                : texts.text("call.write", Nearest.to(word, known));
        return texts.text(key, word) + "\n" + mend;
    }

    private List<String> commands() {
        return List.copyOf(command.subcommands().keySet());
    }

    private String value(ArgSpec argument, String value) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return texts.text("call.bad_word", name(argument), value, words(type));
        }
        if (type == LocalDate.class) {
            return texts.text("call.bad_date", name(argument), value);
        }
        if (type == Instant.class) {
            return texts.text("call.bad_time", name(argument), value);
        }
        return texts.text("call.bad_number", name(argument), value);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
