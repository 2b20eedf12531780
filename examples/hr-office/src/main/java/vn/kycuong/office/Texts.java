package vn.kycuong.office;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.kycuong.fault.Language;

/** What the program says, in one language. */
public final class Texts {

    /** The name of the message files. */
    public static final String BUNDLE = "vn.kycuong.office.messages";

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * The texts in a language.
     *
     * @param language the language
     */
    public Texts(Language language) {
        this.language = language;
        locale = new Locale.Builder().setLanguage(language.code()).build();
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A text.
     *
     * @param key its key
     * @param details what it names
     * @return the text; numbers are written as the language writes them
     */
    public String text(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
