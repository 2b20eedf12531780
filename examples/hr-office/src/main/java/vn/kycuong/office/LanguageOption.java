package vn.kycuong.office;

import picocli.CommandLine.Option;
import vn.kycuong.fault.Language;

/** The option that every command has. */
public final class LanguageOption {

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "vi|en", defaultValue = "vi")
    private Language language = Language.VI;

    /** {@return the language of what the program says} */
    public Language language() {
        return language;
    }
}
