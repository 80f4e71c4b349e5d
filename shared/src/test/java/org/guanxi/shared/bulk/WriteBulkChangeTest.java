package org.guanxi.shared.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WriteBulkChangeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "018f0000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ids':['ID'],'change':{'edge':'dull'}}",
                "{'ids':['ID'],'all':false,'change':{'edge':'dull'}}",
                "{'filter':'edge==dull','except':['ID'],'change':{'edge':'dull'}}",
                "{'all':true,'change':{'edge':'dull'}}",
                "{'all':true,'except':['ID'],'change':{'edge':'dull'}}",
                "{'undo':'ID'}"
            })
    void takesOneSelection(String body) {
        assertThatCode(() -> read(body).requireSense()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'change':{'edge':'dull'}}",
                "{'all':false,'change':{'edge':'dull'}}",
                "{'all':true}",
                "{'all':true,'ids':['ID'],'change':{'edge':'dull'}}",
                "{'all':true,'filter':'edge==dull','change':{'edge':'dull'}}",
                "{'all':true,'undo':'ID'}",
                "{'ids':['ID'],'except':['ID'],'change':{'edge':'dull'}}",
                "{'undo':'ID','change':{'edge':'dull'}}"
            })
    void refusesWhatIsNotClear(String body) {
        assertThatThrownBy(() -> read(body).requireSense()).isInstanceOf(BulkChangeUnclear.class);
    }

    @Test
    void pointsAtAnUndoOfWhatThereIsNot() {
        assertThat(new BulkChangeNotFound(new UUID(0, 1), "/undo").fields())
                .containsExactly(new FieldProblem("/undo", "problem.bulk-change-not-found.detail"));
        assertThat(new BulkChangeNotFound(new UUID(0, 1), "").fields())
                .as("the path names it")
                .isEmpty();
    }

    @Test
    void takesAnEmptyFilterForASlip() {
        for (String filter : List.of("", " ", "\u3000")) {
            WriteBulkChange wanted = read("{'filter':'" + filter + "','change':{'edge':'dull'}}");
            assertThatThrownBy(wanted::requireSense).isInstanceOf(EmptyFilter.class);
        }
    }

    @Test
    void findsAllWithoutAFilter() {
        assertThat(read("{'all':true,'change':{'edge':'dull'}}").search()).isEmpty();
        assertThat(read("{'filter':'edge==dull','change':{'edge':'dull'}}").search())
                .isEqualTo("edge==dull");
        assertThat(read("{'ids':['ID'],'change':{'edge':'dull'}}").search()).isNull();
    }

    private static WriteBulkChange read(String body) {
        return JSON.readValue(body.replace('\'', '"').replace("ID", ID), WriteBulkChange.class);
    }
}
