package org.tsctp.rule;

/**
 * A rule that failed on a subject. It says nothing of the subject.
 *
 * @param rule id of the rule
 * @param subject id of the subject, empty if the rule failed before it met one
 * @param problem what the rule ran into, without names of classes
 */
public record Malfunction(String rule, String subject, String problem) {}
