package vn.kycuong.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of JSON in the making: an object a line, keys in the order in which they are written. Not thread-safe. */
final class Json implements Closeable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    Json(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** Something that writes. */
    interface Body {
        void write() throws IOException;
    }

    /** Something that writes each of several. */
    interface Each<T> {
        void write(T value) throws IOException;
    }

    /** An object that stands on its own line or in a list. */
    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    /** An object under a name. */
    void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    /** An object under a name, or null. */
    <T> void object(String name, @Nullable T value, Each<T> body) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            object(() -> body.write(value));
        }
    }

    /** A list of objects under a name. */
    <T> void objects(String name, List<T> values, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            object(() -> each.write(value));
        }
        json.writeEndArray();
    }

    void text(String name, @Nullable String text) throws IOException {
        json.writeStringField(name, text);
    }

    void text(String name, @Nullable Object value) throws IOException {
        json.writeStringField(name, value == null ? null : value.toString());
    }

    void number(String name, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    void number(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    void yes(String name, boolean yes) throws IOException {
        json.writeBooleanField(name, yes);
    }

    void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    /** A list of texts under a name. */
    void texts(String name, Collection<?> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }

    /** Ends the last line, if there is one, and closes the output. */
    @Override
    public void close() throws IOException {
        if (json.getOutputContext().getEntryCount() > 0) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
