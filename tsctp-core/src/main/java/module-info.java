/**
 * The partnership's facts, its dated and cited policy, and the rules that judge one by the other.
 *
 * <p>Start with {@code org.tsctp.source} to read a portfolio, {@code org.tsctp.rulebook} to judge
 * it and {@code org.tsctp.report} to print what was found.
 */
module org.tsctp.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires de.siegmar.fastcsv;
  requires transitive org.apache.commons.numbers.fraction;
  requires org.hibernate.validator;
  requires transitive java.xml;

  exports org.tsctp.balance;
  exports org.tsctp.basics;
  exports org.tsctp.explain;
  exports org.tsctp.partnership;

  opens org.tsctp.partnership to
      org.hibernate.validator;

  exports org.tsctp.policy;
  exports org.tsctp.report;
  exports org.tsctp.rule;
  exports org.tsctp.rulebook;
  exports org.tsctp.source;
}
