package vn.kycuong.benchmarks.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables as a graph in the JSON Decision Model of GoRules: each between the input and the output. */
final class Jdm {

    private static final String IN = "in";
    private static final String OUT = "out";

    private Jdm() {}

    static void write(Path path, List<DecisionTable> tables) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(path))) {
            json.writeStartObject();
            json.writeArrayFieldStart("nodes");
            writeNode(json, IN, "inputNode");
            for (DecisionTable table : tables) {
                writeTable(json, table);
            }
            writeNode(json, OUT, "outputNode");
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (DecisionTable table : tables) {
                writeEdge(json, IN, table.name());
                writeEdge(json, table.name(), OUT);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writeNode(JsonGenerator json, String id, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", id);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private static void writeEdge(JsonGenerator json, String from, String to) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", from + "-" + to);
        json.writeStringField("type", "edge");
        json.writeStringField("sourceId", from);
        json.writeStringField("targetId", to);
        json.writeEndObject();
    }

    private static void writeTable(JsonGenerator json, DecisionTable table) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.name());
        json.writeStringField("name", table.name());
        json.writeStringField("type", "decisionTableNode");
        json.writeObjectFieldStart("content");
        json.writeStringField("hitPolicy", "first");
        json.writeArrayFieldStart("inputs");
        for (DecisionTable.Input input : table.inputs()) {
            writeColumn(json, input.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outputs");
        writeColumn(json, table.name());
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (List<String> row : table.rows()) {
            writeRow(json, table, row);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeColumn(JsonGenerator json, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", "column-" + name);
        json.writeStringField("name", name);
        json.writeStringField("field", name);
        json.writeEndObject();
    }

    private static void writeRow(JsonGenerator json, DecisionTable table, List<String> row) throws IOException {
        json.writeStartObject();
        json.writeStringField("_id", table.name() + "-" + table.rows().indexOf(row));
        int width = table.inputs().size();
        for (int i = 0; i < width; i++) {
            DecisionTable.Input input = table.inputs().get(i);
            String cell = DecisionTable.quoted(row.get(i), input.type());
            json.writeStringField("column-" + input.name(), cell.equals(DecisionTable.ANY) ? "" : cell);
        }
        json.writeStringField("column-" + table.name(), DecisionTable.quoted(row.get(width), table.type()));
        json.writeEndObject();
    }
}
