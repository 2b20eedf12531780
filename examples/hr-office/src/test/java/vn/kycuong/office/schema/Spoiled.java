package vn.kycuong.office.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Copies of texts, each spoiled in one place: a key removed or unknown, a word changed, a value of another type. Of
 * places that are alike, the first speaks for all.
 */
final class Spoiled {

    record Copy(String how, JsonNode json) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whose keys are names of columns, files and terms: none of them must be there. */
    private static final Set<String> MAPS = Set.of("fields", "terms", "rows");

    /** Keys whose text may be any: ids, names, and what policy staff or the records say. */
    private static final Set<String> FREE = Set.of(
            "obligation",
            "figure",
            "name",
            "version",
            "unit",
            "regime",
            "regime_of_act",
            "title_vi",
            "title_en",
            "citation",
            "provision");

    private static final Set<String> FREE_PLACES = Set.of(".id", ".policy.id");

    private static final Set<String> FREE_PARTS =
            Set.of(".basis.", ".fields.", ".terms.", ".cells..from", ".cells..to");

    private final Set<String> optional;
    private final Set<String> seen = new TreeSet<>();
    private final List<Copy> copies = new ArrayList<>();
    private JsonNode whole = JSON.createObjectNode();

    private Spoiled(Set<String> optional) {
        this.optional = optional;
    }

    static List<Copy> of(List<String> texts, Set<String> optional) {
        Spoiled spoiled = new Spoiled(optional);
        for (String text : texts) {
            spoiled.whole = JSON.readTree(text);
            spoiled.spoil(spoiled.whole, "");
        }
        return spoiled.copies;
    }

    private void spoil(JsonNode node, String place) {
        if (node instanceof ObjectNode object) {
            spoil(object, place);
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.get(i);
                int at = i;
                change(item, place + ".", value -> array.set(at, value));
                spoil(item, place + ".");
            }
        }
    }

    private void spoil(ObjectNode object, String place) {
        List<String> keys = List.copyOf(object.propertyNames());
        String kind = place + keys + object.path("effect") + object.path("condition") + object.path("standing");
        if (!seen.add(kind)) {
            return;
        }
        object.put("no such key", 1);
        keep("unknown key in " + kind);
        object.remove("no such key");
        String name = place.substring(place.lastIndexOf('.') + 1);
        for (String key : keys) {
            JsonNode value = object.get(key);
            if (!MAPS.contains(name) && !optional.contains(key) && !(key.equals("count") && value.isNull())) {
                ObjectNode rest = object.deepCopy();
                object.remove(key);
                keep("without " + key + " in " + kind);
                object.setAll(rest); // back, in another order, which no schema minds
            }
            change(value, place + "." + key, other -> object.set(key, other));
            spoil(value, place + "." + key);
        }
    }

    private void change(JsonNode value, String place, Consumer<JsonNode> set) {
        set.accept(value.isBoolean() ? new StringNode("yes") : BooleanNode.TRUE);
        keep("another type at " + place);
        if (value.isString() && !isFree(place)) {
            set.accept(new StringNode("!" + value.stringValue()));
            keep("another word at " + place);
        }
        set.accept(value);
    }

    private static boolean isFree(String place) {
        return FREE.contains(place.substring(place.lastIndexOf('.') + 1))
                || FREE_PLACES.contains(place)
                || FREE_PARTS.stream().anyMatch(place::contains);
    }

    private void keep(String how) {
        copies.add(new Copy(how, whole.deepCopy()));
    }
}
