package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/**
 * Rules as the build has compiled them.
 *
 * @param loader the loader of their classes
 * @param classes the names of the classes that hold the rules
 */
record CompiledRules(ClassLoader loader, List<String> classes) {

    /** The rules, loaded. */
    List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (String name : classes) {
            try {
                models.add((Model) Class.forName(name, true, loader)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "The compiled rules (%s) do not load.%nMaybe build the kjar again.".formatted(name), e);
            }
        }
        return models;
    }
}
