package org.guanxi.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.guanxi.shared.list.group.GroupRequest;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class ListsAreDescribedTest {

    @Test
    void namesTheFieldsOfTheClass() {
        assertThat(words("list", "filter", "sort", "limit"))
                .containsEntry("limit", "")
                .hasEntrySatisfying(
                        "filter",
                        words -> assertThat(words)
                                .contains("=in=")
                                .endsWith("fields: createdAt (moment), state (OPEN CLOSED)"))
                .hasEntrySatisfying(
                        "sort",
                        words -> assertThat(words).contains("`-createdAt`").endsWith("fields: createdAt, state"));
    }

    @Test
    void namesWhatCanBeGrouped() {
        assertThat(words("groups", "by", "sum"))
                .hasEntrySatisfying("by", words -> assertThat(words).endsWith("fields: state"))
                .hasEntrySatisfying("sum", words -> assertThat(words).endsWith("fields: –"));
    }

    @Test
    void namesTheFieldsOfTheOperationsOwnList() {
        assertThat(words("lines", "sort").get("sort")).endsWith("fields: line");
    }

    @Test
    void refusesAListThatIsNotThere() {
        assertThatThrownBy(() -> words("lost", "sort")).hasMessageContaining("@ListedBy finds 0 lists");
    }

    private static Map<String, String> words(String method, String... parameters) {
        Operation operation = new Operation();
        Stream.of(parameters)
                .forEach(name -> operation.addParametersItem(
                        new QueryParameter().name(name).description("")));
        HandlerMethod handler = new HandlerMethod(
                new Deals(),
                Arrays.stream(Deals.class.getDeclaredMethods())
                        .filter(each -> each.getName().equals(method))
                        .findFirst()
                        .orElseThrow());
        List<Parameter> described =
                new ListsAreDescribed().customize(operation, handler).getParameters();
        return described.stream().collect(Collectors.toMap(Parameter::getName, Parameter::getDescription));
    }

    enum State {
        OPEN,
        CLOSED
    }

    static final class DealLists {
        static final Listing DEALS = Listing.of(
                "*",
                "deal",
                "id",
                "-createdAt",
                new Field("state", "state", State.class),
                new Field("createdAt", "created_at", FieldType.MOMENT));
        static final Listing GROUPED = DEALS.groupedBy("state");
    }

    static final class Lines {
        static final Listing LINES = Listing.of("*", "line", "id", "line", new Field("line", "line", FieldType.NUMBER));
    }

    @ListedBy(DealLists.class)
    static class Deals {

        void list(ListRequest request) {}

        void groups(GroupRequest request) {}

        @ListedBy(Lines.class)
        void lines(ListRequest request) {}

        @ListedBy(value = Lines.class, list = "NONE")
        void lost(ListRequest request) {}
    }
}
