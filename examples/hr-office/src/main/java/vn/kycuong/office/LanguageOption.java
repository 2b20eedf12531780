package vn.kycuong.office;

import picocli.CommandLine.Option;
import vn.kycuong.fault.Language;

/** The option that every command has. */
public final class LanguageOption {

    static final String LABEL = "vi|en";

    /** Wherever the call names it, before or after the command; Vietnamese if nowhere. */
    @Option(names = "--lang", descriptionKey = "lang", paramLabel = LABEL)
    private Language language = Language.VI;

    /** {@return the language of what the program says} */
    public Language language() {
        return language;
    }
}
