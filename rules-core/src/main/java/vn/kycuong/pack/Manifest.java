package vn.kycuong.pack;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;

/**
 * What {@code pack.yaml} says of a pack.
 *
 * @param id the id of the pack
 * @param version its version
 */
record Manifest(String id, String version) {

    /** The form of packs that this library reads. */
    static final String FORMAT = "kycuong-policy/1";

    static Manifest read(PackFiles files, Faults faults) {
        try {
            Object content = new Load(LoadSettings.builder().build()).loadFromString(files.text(PackFiles.MANIFEST));
            if (content instanceof Map<?, ?> entries) {
                return read(entries, faults);
            }
            tell(faults, "format, id, version");
        } catch (YamlEngineException e) {
            tell(faults, String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip());
        }
        return new Manifest("", "");
    }

    private static Manifest read(Map<?, ?> entries, Faults faults) {
        for (String name : List.of("format", "id", "version")) {
            if (!(entries.get(name) instanceof String text) || text.isBlank()) {
                tell(faults, name + " = " + entries.get(name));
            }
        }
        if (entries.get("format") instanceof String format && !format.equals(FORMAT)) {
            tell(faults, format + " ≠ " + FORMAT);
        }
        return new Manifest(String.valueOf(entries.get("id")), String.valueOf(entries.get("version")));
    }

    private static void tell(Faults faults, String problem) {
        faults.tell(Place.of(PackFiles.MANIFEST), "", Kind.BAD_MANIFEST, problem);
    }
}
