package vn.kycuong.office.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records of which little is said in the sample: a head new in post, officers on leave and deceased, one case in another. */
final class RareRecords {

    private static final String OFFICERS = """
            officer_id,full_name,unit_id,category,post,in_post_since
            CB-01,Nguyễn Văn An,SXD,civil_servant,head,2025-05-02
            CB-02,Trần Thị Bình,SXD,civil_servant,none,
            CB-03,Lê Văn Cường,SXD,civil_servant,none,
            CB-04,Phạm Thị Dung,SXD,civil_servant,none,
            """;

    private static final String CIRCUMSTANCES = """
            circumstance_id,officer_id,kind,starts_on
            TT-1,CB-02,leave,2025-06-01
            TT-2,CB-03,deceased,2025-06-01
            """;

    private RareRecords() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("units.csv"), "unit_id,name,kind\nSXD,Sở Xây dựng,department\n");
        Files.writeString(folder.resolve("officers.csv"), OFFICERS);
        Files.writeString(folder.resolve("circumstances.csv"), CIRCUMSTANCES);
        Files.writeString(folder.resolve("oversight.csv"), "oversight_id,unit_id,officer_id,done_on,kind\n");
        Files.writeString(
                folder.resolve("indicators.csv"),
                "indicator_id,unit_id,year,code,actual,target\nCT-1,SXD,2025,reform_targets,60,100\n");
        StringBuilder dossiers = new StringBuilder(
                "dossier_id,unit_id,officer_id,received_at,due_on,finished_on,receipt_issued,cause\n");
        for (String officer : new String[] {"CB-02", "CB-03", "CB-04"}) {
            for (int i = 1; i <= 3; i++) {
                dossiers.append("HS-%s-%d,SXD,%s,2025-01-06,2025-01-20,2025-03-03,%s,officer\n"
                        .formatted(officer, i, officer, i > 1));
            }
        }
        Files.writeString(folder.resolve("dossiers.csv"), dossiers);
    }
}
