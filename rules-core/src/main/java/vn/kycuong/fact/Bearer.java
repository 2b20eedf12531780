package vn.kycuong.fact;

import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Role;

/**
 * A subject in one of its roles: somebody who bears obligations.
 *
 * @param role the role
 * @param unitId the unit
 * @param officerId the officer, or null where the unit itself bears it
 */
public record Bearer(Role role, String unitId, @Nullable String officerId) {}
