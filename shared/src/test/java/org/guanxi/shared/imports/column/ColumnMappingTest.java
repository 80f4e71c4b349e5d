package org.guanxi.shared.imports.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private final ColumnMapping mapping = new ColumnMapping(Map.of("公司", "name", "备注", ""));

    @Test
    void readsARowByItsHeadings() {
        ImportedRow row = mapping.read(new ImportedRow(2, Map.of("公司", "甲公司", "备注", "x")));
        assertThat(row.values()).containsExactly(Map.entry("name", "甲公司"));
        assertThat(row.cells()).as("as the file has it").containsEntry("备注", "x");
    }

    @Test
    void namesAColumnByItsHeading() {
        assertThat(mapping.heading("name")).isEqualTo("公司");
        assertThat(mapping.heading("phone")).isEqualTo("phone");
    }

    @Test
    void passesOverHeadingsWithoutAColumn() {
        assertThat(mapping.ignored(List.of("公司", "备注"))).containsExactly("备注");
        assertThat(mapping.in(List.of("备注"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoColumnAndWhatIsThereTwice() {
        assertThatThrownBy(() -> mapping.requireThatItFits(List.of("phone")))
                .isInstanceOfSatisfying(
                        UnknownColumn.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/columns/公司"));
        ColumnMapping twice = new ColumnMapping(Map.of("a/b", "name", "c", "name"));
        assertThatThrownBy(() -> twice.requireThatItFits(List.of("name")))
                .isInstanceOfSatisfying(
                        ColumnTwice.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .extracting(FieldProblem::pointer)
                                .isIn("/columns/a~1b", "/columns/c"));
        assertThat(mapping.requireThatItFits(List.of("name"))).isSameAs(mapping);
    }

    @Test
    void missesAGroupOnlyWhenNothingOfItIsThere() {
        List<List<String>> required = List.of(List.of("fullName", "lastName"), List.of("email", "phone"));
        ColumnMapping names = ColumnMapping.ofNames(List.of("lastName", "email", "phone"));
        assertThat(ColumnsMissing.in(names, List.of("lastName", "phone"), required))
                .isEmpty();
        assertThat(ColumnsMissing.in(names, List.of("lastName"), required)).contains("email / phone");
    }

    @Test
    void namesTheHeadingThatTheFileHasNot() {
        ColumnMapping mapped = new ColumnMapping(Map.of("甲", "externalId", "乙", "name", "丁", "kind"));
        assertThat(ColumnsMissing.in(mapped, List.of("甲", "乙", "丙"), List.of(List.of("name"), List.of("kind"))))
                .contains("丁 (kind)");
    }
}
