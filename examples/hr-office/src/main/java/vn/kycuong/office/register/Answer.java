package vn.kycuong.office.register;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.kycuong.office.LanguageOption;
import vn.kycuong.office.Texts;

/** The option of the language, and what a command says in it. */
final class Answer {

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Texts texts() {
        return new Texts(language.language());
    }

    void say(String key, Object... details) {
        out().println(texts().text(key, details));
    }

    void warn(String key, Object... details) {
        err().println(texts().text(key, details));
    }

    PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }

    PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }
}
