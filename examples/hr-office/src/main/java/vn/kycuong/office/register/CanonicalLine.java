package vn.kycuong.office.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The one way in which this package writes a line: JSON in UTF-8, names in the given order, no spaces, no line end. */
final class CanonicalLine {

    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalLine() {}

    /** The bytes of a line. */
    static byte[] of(Map<String, Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> value : values.entrySet()) {
                if (value.getValue() instanceof Long number) {
                    json.writeNumberField(value.getKey(), number);
                } else {
                    json.writeStringField(value.getKey(), value.getValue().toString());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written.", e);
        }
        return bytes.toByteArray();
    }
}
