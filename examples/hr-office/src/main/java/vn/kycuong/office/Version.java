package vn.kycuong.office;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
public final class Version implements IVersionProvider {

    /** What stands for the version where the program does not run from its jar. */
    private static final String NONE = "-";

    /** {@return the version, {@code -} where the program does not run from its jar} */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? NONE : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"kycuong " + number()};
    }
}
