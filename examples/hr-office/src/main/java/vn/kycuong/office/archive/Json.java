package vn.kycuong.office.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain values: maps, lists, strings, {@link Literal} for all else that is written without quotes, null included.
 * A name that stands twice in an object is an error: nobody can say which of the two counts.
 */
public final class Json {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * A number, true, false or null, as it is written.
     *
     * @param text the text
     */
    public record Literal(String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Reads an object.
     *
     * @param text the JSON text
     * @return its values by name, in their order
     * @throws IOException if the text is not one whole object
     */
    public static Map<String, Object> object(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> object = object(parser);
                if (parser.nextToken() == null) {
                    return object;
                }
            }
            throw new JsonParseException(parser, "Not one object.");
        }
    }

    /**
     * Reads an object.
     *
     * @param content the JSON text in UTF-8
     * @return its values by name, in their order
     * @throws IOException if the text is not one whole object
     */
    public static Map<String, Object> object(byte[] content) throws IOException {
        return object(new String(content, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static Object value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                list.add(value(parser, next));
            }
            return list;
        }
        return token == JsonToken.VALUE_STRING ? parser.getText() : new Literal(parser.getText());
    }

    /**
     * A text in an object.
     *
     * @param object the object
     * @param name the name of the text
     * @return the text
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String text(Map<String, Object> object, String name) {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw missing(name);
    }

    /**
     * A whole number in an object.
     *
     * @param object the object
     * @param name the name of the number
     * @return the number
     * @throws IllegalArgumentException if there is none of that name
     */
    public static long number(Map<String, Object> object, String name) {
        if (object.get(name) instanceof Literal number) {
            return Long.parseLong(number.text());
        }
        throw missing(name);
    }

    /** An object in an object. */
    @SuppressWarnings("unchecked") // every map that is made here has names as keys
    static Map<String, Object> object(Map<String, Object> object, String name) {
        if (object.get(name) instanceof Map<?, ?> inner) {
            return (Map<String, Object>) inner;
        }
        throw missing(name);
    }

    /** The objects of a list in an object. */
    @SuppressWarnings("unchecked") // every map that is made here has names as keys
    static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        if (object.get(name) instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return (List<Map<String, Object>>) list;
        }
        throw missing(name);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(name);
    }
}
