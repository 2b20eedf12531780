package vn.kycuong.result;

import java.util.Map;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Period;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.RecordFile;

/**
 * The first line of an evaluation: which policy was applied to which records.
 *
 * @param policyId the id of the pack
 * @param policyVersion its version
 * @param policyDigest its digest
 * @param period the period
 * @param recordsDigest the digest of the accepted rows
 * @param rows the accepted rows of each file present
 * @param rejected the number of rejected rows
 */
public record EvaluationHeader(
        String policyId,
        String policyVersion,
        String policyDigest,
        Period period,
        String recordsDigest,
        Map<RecordFile, Integer> rows,
        int rejected) {

    /**
     * The header of an evaluation.
     *
     * @param pack the pack
     * @param records the records
     * @param period the period
     * @return the header
     */
    public static EvaluationHeader of(PolicyPack pack, Records records, Period period) {
        return new EvaluationHeader(
                pack.policy().id(),
                pack.policy().version(),
                pack.digest(),
                period,
                records.digest(),
                records.accepted(),
                records.rejected().size());
    }
}
