package vn.kycuong.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kycuong.benchmarks.peer.DecisionTable.Input;

/** The tables as a decision model in DMN 1.3, the same for every engine that reads it. */
final class DmnModel {

    /** The namespace of the model. */
    static final String NAMESPACE = "https://kycuong.vn/benchmarks";

    /** The name of the model. */
    static final String NAME = "dossiers";

    private static final Map<String, String> TYPES =
            Map.of("boolean", "boolean", "integer", "number", "double", "number", "string", "string");

    private DmnModel() {}

    static String xml() {
        Map<String, String> inputs = new TreeMap<>();
        DecisionTable.all().forEach(table -> table.inputs().forEach(input -> inputs.put(input.name(), type(input))));
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="dossiers" name="%s" namespace="%s">
                """.formatted(NAME, NAMESPACE));
        inputs.forEach((name, type) -> xml.append("<inputData id=\"in_%s\" name=\"%s\">".formatted(name, name))
                .append("<variable id=\"var_%s\" name=\"%s\" typeRef=\"%s\"/></inputData>%n"
                        .formatted(name, name, type)));
        DecisionTable.all().forEach(table -> xml.append(decision(table)));
        return xml.append("</definitions>\n").toString();
    }

    private static String type(Input input) {
        return TYPES.getOrDefault(input.type(), input.type());
    }

    private static String decision(DecisionTable table) {
        String name = table.name();
        StringBuilder xml = new StringBuilder("<decision id=\"%s\" name=\"%s\">".formatted(name, name));
        xml.append("<variable id=\"var_%s\" name=\"%s\" typeRef=\"%s\"/>%n".formatted(name, name, table.type()));
        for (Input input : table.inputs()) {
            xml.append(
                    "<informationRequirement id=\"req_%s_%s\"><requiredInput href=\"#in_%s\"/></informationRequirement>%n"
                            .formatted(name, input.name(), input.name()));
        }
        xml.append("<decisionTable id=\"table_%s\" hitPolicy=\"FIRST\">%n".formatted(name));
        for (Input input : table.inputs()) {
            xml.append(
                    "<input id=\"col_%s_%s\"><inputExpression id=\"exp_%s_%s\"><text>%s</text></inputExpression></input>%n"
                            .formatted(name, input.name(), name, input.name(), input.name()));
        }
        xml.append("<output id=\"out_%s\" name=\"%s\" typeRef=\"%s\"/>%n".formatted(name, name, table.type()));
        for (int i = 0; i < table.rows().size(); i++) {
            xml.append(rule(table, i));
        }
        return xml.append("</decisionTable></decision>\n").toString();
    }

    private static String rule(DecisionTable table, int number) {
        List<String> cells = table.rows().get(number);
        int width = table.inputs().size();
        StringBuilder xml = new StringBuilder("<rule id=\"rule_%s_%d\">".formatted(table.name(), number));
        for (int i = 0; i < width; i++) {
            String text =
                    DecisionTable.quoted(cells.get(i), table.inputs().get(i).type());
            xml.append("<inputEntry id=\"cell_%s_%d_%d\"><text>%s</text></inputEntry>"
                    .formatted(table.name(), number, i, escaped(text)));
        }
        String result = DecisionTable.quoted(cells.get(width), table.type());
        return xml.append("<outputEntry id=\"res_%s_%d\"><text>%s</text></outputEntry></rule>%n"
                        .formatted(table.name(), number, escaped(result)))
                .toString();
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c == '<' ? "&lt;" : c == '>' ? "&gt;" : Character.toString(c))
                .collect(Collectors.joining());
    }
}
