package vn.kycuong.office;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** Lines of JSON, read and written again. */
final class JsonLines {

    private JsonLines() {}

    /** The lines without a field, wherever it stands; numbers keep their spelling. */
    static String without(String field, String lines) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line : lines.lines().toList()) {
            all.append(lineWithout(field, line)).append('\n');
        }
        return all.toString();
    }

    private static String lineWithout(String field, String line) throws IOException {
        JsonFactory json = new JsonFactory();
        StringWriter text = new StringWriter();
        try (JsonParser parser = json.createParser(line);
                JsonGenerator writer = json.createGenerator(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && field.equals(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    writer.copyCurrentEventExact(parser);
                }
            }
        }
        return text.toString();
    }
}
