package org.guanxi.shared.bulk.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class InverseTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void emptiesWhatWasEmptyAndRestoresWhatWasThere() {
        assertThat(inverse("{'region':'华东','phone':null,'ownerId':'u'}", "{'region':'华北','phone':'1','name':'x'}"))
                .isEqualTo(object("{'region':'华北','phone':'1','ownerId':null}"));
    }

    @Test
    void takesBackOnlyWhatWasNamedInside() {
        assertThat(inverse("{'price':{'amount':2,'tax':1}}", "{'price':{'amount':1,'currency':'CNY'}}"))
                .isEqualTo(object("{'price':{'amount':1,'tax':null}}"));
        assertThat(inverse("{'price':null}", "{'price':{'amount':1}}")).isEqualTo(object("{'price':{'amount':1}}"));
    }

    private static ObjectNode inverse(String patch, String before) {
        return Inverse.of(object(patch), object(before));
    }

    private static ObjectNode object(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }
}
