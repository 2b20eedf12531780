package vn.kycuong.law;

/** Where a number comes from. */
public enum Origin {
    /** A provision states it. */
    LAW,
    /** Policy staff chose it, and may change it. */
    POLICY
}
