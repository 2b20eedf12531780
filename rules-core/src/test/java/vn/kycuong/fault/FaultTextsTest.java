package vn.kycuong.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of fault says what is wrong and how to mend it, in both languages and of the same details. */
class FaultTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void there_is_a_text_for_each_kind_and_none_besides(Language language) throws IOException {
        Set<String> keys = Stream.concat(
                        Stream.of("place.line", "place.column"),
                        Arrays.stream(Kind.values()).flatMap(kind -> Stream.of(kind.key(), kind.key() + ".mend")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(texts(language).stringPropertyNames())).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_is_told_in_both_languages(Kind kind) throws IOException {
        String key = kind.key();
        assertThat(texts(Language.EN).getProperty(key)).isNotBlank();
        assertThat(texts(Language.VI).getProperty(key))
                .isNotBlank()
                .isNotEqualTo(texts(Language.EN).getProperty(key));
        assertThat(texts(Language.EN).getProperty(key + ".mend")).startsWith("Maybe ");
        assertThat(texts(Language.VI).getProperty(key + ".mend")).startsWith("Có thể ");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void both_languages_name_the_same_details(Kind kind) throws IOException {
        for (String key : List.of(kind.key(), kind.key() + ".mend")) {
            assertThat(placeholders(texts(Language.VI).getProperty(key)))
                    .isEqualTo(placeholders(texts(Language.EN).getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_filled_in_and_loses_nothing(Language language) throws IOException {
        Properties texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            String filled = new MessageFormat(text).format(new Object[] {"{0}", "{1}"});
            assertThat(filled).as(key).isEqualTo(text);
        }
    }

    @Test
    void a_kind_knows_no_third_detail() throws IOException {
        for (Language language : Language.values()) {
            texts(language)
                    .values()
                    .forEach(text -> assertThat(placeholders(text.toString())).isSubsetOf("0", "1"));
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Kind.class.getResourceAsStream("messages_" + language.code() + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
