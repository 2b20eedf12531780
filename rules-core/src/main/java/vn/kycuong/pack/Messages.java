package vn.kycuong.pack;

import java.util.Map;

/** The words of a pack in one language: what its obligations, figures and measures are called. Immutable. */
public final class Messages {

    private final Map<String, String> texts;

    Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Whether there is a text for a key.
     *
     * @param key the key, for example {@code measure.review}
     * @return whether there is
     */
    public boolean has(String key) {
        return !texts.getOrDefault(key, "").isBlank();
    }

    /**
     * The text for a key.
     *
     * @param key the key
     * @return the text, or the key itself if the pack has none
     */
    public String text(String key) {
        return texts.getOrDefault(key, key);
    }
}
