package org.guanxi.shared.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAreApartTest {

    private final ModelConverters converters = new ModelConverters();

    NamesAreApartTest() {
        converters.addConverter(new NamesAreApart());
    }

    record Wanted(List<Line> lines) {
        record Line(String product) {}
    }

    record Placed(List<Line> lines, Line first) {
        record Line(String product, int amount) {}
    }

    @Test
    void findsTwoTypesOfOneName() {
        describe(Placed.class);
        assertThatThrownBy(() -> describe(Wanted.class))
                .hasMessageContaining("Wanted$Line")
                .hasMessageContaining("Placed$Line");
    }

    @Test
    void takesATypeThatComesAgain() {
        assertThatCode(() -> {
                    describe(Placed.class);
                    describe(Placed.class);
                    describe(Placed.Line.class);
                })
                .doesNotThrowAnyException();
    }

    private void describe(Class<?> type) {
        converters.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    }
}
