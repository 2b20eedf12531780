package vn.kycuong.batch;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kycuong.DecisionEngine;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;

/**
 * The engine of a machine: made where it is first asked for. It is broadcast, so that all tasks of a machine's process
 * share one.
 */
final class Engine implements Serializable {

    private static final long serialVersionUID = 1;

    private final @Nullable String policy;
    private final String digest;
    private transient volatile @Nullable DecisionEngine engine;

    private Engine(@Nullable String policy, PolicyPack pack) {
        this.policy = policy;
        digest = pack.digest();
        engine = DecisionEngine.of(pack);
    }

    static Engine open(@Nullable String policy) throws InvalidPolicyException {
        return new Engine(policy, pack(policy));
    }

    private static PolicyPack pack(@Nullable String policy) throws InvalidPolicyException {
        return policy == null ? PolicyPack.bundled() : PolicyPack.open(Path.of(policy));
    }

    /** The engine of this process. */
    synchronized DecisionEngine get() throws InvalidPolicyException {
        DecisionEngine known = engine;
        if (known == null) {
            PolicyPack pack = pack(policy);
            if (!pack.digest().equals(digest)) {
                throw new IllegalStateException(
                        "The policy pack (%s) of this machine is not that of the driver (%s).%nMaybe copy it there."
                                .formatted(pack.digest(), digest));
            }
            known = DecisionEngine.of(pack);
            engine = known;
        }
        return known;
    }
}
