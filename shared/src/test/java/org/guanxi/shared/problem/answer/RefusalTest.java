package org.guanxi.shared.problem.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23000|1062|Duplicate entry 'a' for key 'account_key.PRIMARY'|409|already-exists",
                "22001|1406|Data too long for column 'name' at row 1|422|value-out-of-range",
                "22003|1264|Out of range value for column 'amount' at row 1|422|value-out-of-range",
                "23000|1452|a foreign key constraint fails (FOREIGN KEY (`account_id`) REFERENCES `account`"
                        + " (`id`))|422|unknown-account",
                "23000|1452|a foreign key constraint fails (FOREIGN KEY (`pipeline_id`) REFERENCES `pipeline`"
                        + " (`id`))|422|contradiction",
                "23000|1451|Cannot delete or update a parent row|422|contradiction",
                "HY000|3819|Check constraint 'positive' is violated.|422|contradiction"
            })
    void saysWhyARowIsNotKept(String state, int error, String words, int status, String code) {
        Refusal refusal =
                Refusal.of(new DataIntegrityViolationException("refused", new SQLException(words, state, error)));
        assertThat(refusal.status().value()).isEqualTo(status);
        assertThat(refusal.code()).isEqualTo(code);
    }
}
