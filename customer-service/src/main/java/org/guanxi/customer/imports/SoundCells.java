package org.guanxi.customer.imports;

import jakarta.validation.Validator;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowRefused;

/**
 * Holds cells to what the API asks of the same fields: otherwise nothing of such a record could be changed afterwards.
 *
 * @param request what the API takes
 */
record SoundCells(Validator validator, Class<?> request) {

    void require(ImportedRow row, String column, int longest, String why) {
        String value = row.text(column, longest);
        if (!validator.validateValue(request, column, value).isEmpty()) {
            throw new RowRefused(column, String.valueOf(value), why);
        }
    }
}
