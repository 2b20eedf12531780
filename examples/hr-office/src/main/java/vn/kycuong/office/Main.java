package vn.kycuong.office;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kycuong.fault.Language;
import vn.kycuong.office.archive.VerifyCommand;
import vn.kycuong.office.register.RegisterCommand;
import vn.kycuong.office.sample.SampleCommand;

/**
 * The program. Its exit codes: 0 done; 3 done, but rows were rejected, or a case or register is not as it should be; 2
 * call or input unusable; 1 a fault of its own.
 */
@Command(
        name = "kycuong",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            EvaluateCommand.class,
            ExplainCommand.class,
            WarnCommand.class,
            VerifyCommand.class,
            RegisterCommand.class,
            LawCommand.class,
            SampleCommand.class,
            TemplateCommand.class
        })
public final class Main {

    /** Bad input: the call, the records folder or the policy cannot be used. */
    public static final int UNUSABLE = 2;

    /** Done, but rows were rejected. */
    public static final int REJECTED = 3;

    /** Done, but a case gives another result, or a register is not in order. */
    public static final int DIFFERENT = 3;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args the call
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        Language language = language(args);
        Texts texts = new Texts(language);
        return new CommandLine(new Main())
                .setResourceBundle(texts.bundle())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setDefaultValueProvider(
                        argument -> argument.paramLabel().equals(LanguageOption.LABEL) ? language.code() : null)
                .setParameterExceptionHandler((e, call) -> {
                    err.println(BadCall.message(e, texts));
                    return UNUSABLE;
                })
                .setExecutionExceptionHandler((e, command, call) -> Failure.report(e, texts, err))
                .execute(args);
    }

    /** The language is asked for before the call is parsed, so that what is wrong with the call is told in it. */
    private static Language language(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equalsIgnoreCase(Language.EN.code()));
        return english ? Language.EN : Language.VI;
    }
}
