package vn.kycuong.fault;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message files of the library itself. */
final class Texts {

    private Texts() {}

    static String text(Language language, String key, List<String> details) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                Texts.class.getPackageName() + ".messages",
                new Locale.Builder().setLanguage(language.code()).build(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(details.toArray());
    }
}
