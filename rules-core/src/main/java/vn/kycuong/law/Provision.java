package vn.kycuong.law;

import vn.kycuong.law.Policy.TableRow;

/**
 * A row of {@code provisions.csv}: a text of law or policy.
 *
 * @param id its short id, for example {@code ND112}
 * @param titleVi its title
 * @param titleEn its title in English
 * @param validity when it is in force
 * @param confidence how well it is known
 * @param row where it stands
 */
public record Provision(
        String id, String titleVi, String titleEn, Validity validity, Confidence confidence, TableRow row) {

    /**
     * The id of the provision in a citation.
     *
     * @param citation a provision as cited, with its article where known: {@code ND112/8}
     * @return what stands before the slash
     */
    public static String idIn(String citation) {
        int slash = citation.indexOf('/');
        return slash < 0 ? citation : citation.substring(0, slash);
    }
}
