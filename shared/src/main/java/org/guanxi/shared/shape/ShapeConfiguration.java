package org.guanxi.shared.shape;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@AutoConfiguration(afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@Import(ShapedAnswers.class)
class ShapeConfiguration {

    @Bean
    ExpandedAfresh expandedAfresh() {
        return new ExpandedAfresh();
    }

    @Bean
    ShapesAreDescribed shapesAreDescribed(ObjectProvider<Expansion> expansions) {
        return new ShapesAreDescribed(expansions);
    }
}
