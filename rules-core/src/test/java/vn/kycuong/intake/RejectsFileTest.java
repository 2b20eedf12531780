package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.fault.Language;
import vn.kycuong.result.RejectsWriter;

/** What is rejected, as {@code rejects.csv} tells it: by file in the order of the contract, then by line. */
class RejectsFileTest {

    @TempDir
    Path path;

    private String rejects(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectsWriter.write(out, new Folder(path).add(rows()).read().rejected(), language);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row[] rows() {
        return new Row[] {
            Row.of(TASKS, "T1").with("source", "CT\"36"),
            Row.of(DOSSIERS, "D1").with("procedure_code", "a\nb").with("unit_id", "U9"),
            Row.of(DOSSIERS, "D2").with("due_on", "30/2/2024"),
            Row.of(DOSSIERS, "D3"),
            Row.of(DOSSIERS, "D3").with("online", "có"),
            Row.of(UNITS, "U3").with("name", "")
        };
    }

    @Test
    void each_rejected_row_has_a_line_in_english() throws IOException {
        assertThat(rejects(Language.EN)).isEqualTo("""
                        file,line,column,value,problem,mend
                        units,4,name,,the cell must be filled,Maybe fill it in.
                        dossiers,2,unit_id,U9,leads to no accepted row of units,"Maybe mend the id, or add the row to units."
                        dossiers,4,due_on,30/2/2024,is no date,Maybe write it like 2024-08-27 or 27/8/2024.
                        dossiers,5,,D3,two or more different rows have this key,"Maybe keep one of them, or mend the key."
                        dossiers,6,,D3,two or more different rows have this key,"Maybe keep one of them, or mend the key."
                        tasks,2,source,"CT""36",is no word that is used here,Maybe write CT36 (known: superior CT36 N495 steering_committee inspection).
                        """);
    }

    @Test
    void each_rejected_row_has_a_line_in_vietnamese() throws IOException {
        assertThat(rejects(Language.VI)).isEqualTo("""
                        file,line,column,value,problem,mend
                        units,4,name,,ô bắt buộc bị bỏ trống,Có thể điền giá trị.
                        dossiers,2,unit_id,U9,không dẫn tới dòng nào được chấp nhận trong units,"Có thể sửa mã, hoặc thêm dòng đó vào units."
                        dossiers,4,due_on,30/2/2024,không phải ngày có thật,Có thể viết theo mẫu 2024-08-27 hoặc 27/8/2024.
                        dossiers,5,,D3,có từ hai dòng khác nhau cùng mã này,"Có thể giữ một dòng, hoặc sửa mã."
                        dossiers,6,,D3,có từ hai dòng khác nhau cùng mã này,"Có thể giữ một dòng, hoặc sửa mã."
                        tasks,2,source,"CT""36",không phải từ được dùng ở đây,Có thể viết CT36 (được dùng: superior CT36 N495 steering_committee inspection).
                        """);
    }
}
